using System.Xml;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Says in Russian what broke the rules of XML, by looking at the place where the XML reader stopped.</summary>
internal static class WellFormedness
{
    public static void Report(XmlException exception, ReadOnlySpan<char> markup, MarkupCursor cursor, MarkupProblems problems)
    {
        var place = new Place { Line = exception.LineNumber, Column = exception.LinePosition, Length = 1 };
        var offset = Math.Max(0, TextLines.Offset(markup, exception.LineNumber, exception.LinePosition));
        var rest = markup[Math.Min(offset, markup.Length)..];
        var before = markup[..Math.Min(offset, markup.Length)];
        if (markup.Trim().IsEmpty)
        {
            problems.Error(MarkupCodes.WrongRoot, place, "Шаблон ничего не напечатал", "нужен элемент document");
        }
        else if (rest.Trim().IsEmpty)
        {
            var open = cursor.Open.Count == 0 ? null : cursor.Open[^1].Name;
            problems.Error(
                MarkupCodes.NotClosed, place, open is null ? "Разметка обрывается" : $"Элемент «{open}» не закрыт", open is null ? null : $"добавьте </{open}>");
        }
        else if (before.EndsWith("</"))
        {
            ReportEndTag(NameAt(rest), cursor, place, problems);
        }
        else
        {
            ReportCharacters(before, rest, place, problems);
        }
    }

    private static void ReportEndTag(string name, MarkupCursor cursor, Place place, MarkupProblems problems)
    {
        place = place with { Length = name.Length };
        if (cursor.Open.Count == 0)
        {
            problems.Error(MarkupCodes.WrongEndTag, place, $"Закрыт элемент «{name}», который не открыт");
            return;
        }

        problems.Error(
            MarkupCodes.WrongEndTag, place, $"Закрыт элемент «{name}», а последним открыт «{cursor.Open[^1].Name}»", $"сначала закройте </{cursor.Open[^1].Name}>");
    }

    private static void ReportCharacters(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, Place place, MarkupProblems problems)
    {
        var character = rest[0];
        var ampersand = before[^Math.Min(before.Length, 32)..].LastIndexOf('&') >= 0;
        if (character == '&' || before.EndsWith("&"))
        {
            var name = NameAt(character == '&' ? rest[1..] : rest);
            var next = (character == '&' ? 1 : 0) + name.Length;
            if (name.Length > 0 && next < rest.Length && rest[next] == ';')
            {
                problems.Error(
                    MarkupCodes.UnknownEntity, place with { Length = name.Length }, $"Неизвестное имя знака «&{name};»",
                    string.Equals(name, "nbsp", StringComparison.Ordinal) ? "неразрывный пробел пишется &#160;" : "пишите сам знак или его номер: &#8212;");
                return;
            }

            problems.Error(MarkupCodes.NotWellFormed, place, "Знак & в тексте шаблона", "пишите &amp;");
        }
        else if (!XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character))
        {
            problems.Error(MarkupCodes.ForbiddenCharacter, place, FormattableString.Invariant($"Недопустимый знак U+{(int)character:X4}"), "удалите его");
        }
        else if (before.EndsWith("<!") || rest.StartsWith("<!"))
        {
            problems.Error(MarkupCodes.ForbiddenConstruct, place, "В разметке не бывает DOCTYPE", "уберите его");
        }
        else if (before.EndsWith("<") || character == '<')
        {
            problems.Error(MarkupCodes.NotWellFormed, place, "Знак < в тексте или атрибуте шаблона", "если это не тег, пишите &lt;");
        }
        else if (ampersand && character == ';')
        {
            problems.Error(MarkupCodes.UnknownEntity, place, "Неверный номер знака после &#", "пишите, например, &#160;");
        }
        else
        {
            ReportTag(NameAt(rest), place, problems);
        }
    }

    private static void ReportTag(string name, Place place, MarkupProblems problems) =>
        problems.Error(
            MarkupCodes.NotWellFormed, place with { Length = Math.Max(1, name.Length) }, "Разметка нарушена в этом месте",
            "проверьте, что значения атрибутов записаны в кавычках через =, атрибуты не повторяются, а тег закрыт знаком >");

    private static string NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '-' or '.' or ':'))
        {
            length++;
        }

        return text[..length].ToString();
    }
}
