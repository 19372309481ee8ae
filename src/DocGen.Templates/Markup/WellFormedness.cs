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
        var before = markup[..offset];
        var rest = markup[offset..];
        var open = cursor.Open.Count == 0 ? null : cursor.Open[^1].Name;
        if (markup.Trim().IsEmpty)
        {
            problems.Error(MarkupCodes.WrongRoot, place, "Шаблон ничего не напечатал", "нужен элемент document");
        }
        else if (rest.Trim().IsEmpty && open is not null)
        {
            problems.Error(MarkupCodes.NotClosed, place, $"Элемент «{open}» не закрыт", $"добавьте </{open}>");
        }
        else if (before.EndsWith("</"))
        {
            ReportEndTag(NameAt(rest), open, place, problems);
        }
        else if (!ReportCharacter(before, rest, place, problems) && !ReportOutside(before, rest, cursor.IsFinished, open, place, problems))
        {
            ReportTag(before, rest, place, problems);
        }
    }

    private static void ReportEndTag(string name, string? open, Place place, MarkupProblems problems)
    {
        place = place with { Length = name.Length };
        var message = open is null ? $"Закрыт элемент «{name}», который не открыт" : $"Закрыт элемент «{name}», а последним открыт «{open}»";
        problems.Error(MarkupCodes.WrongEndTag, place, message, open is null ? "уберите закрывающий тег" : $"сначала закройте </{open}>");
    }

    /// <summary>Characters that may not stand in text or in a value as they are.</summary>
    private static bool ReportCharacter(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, Place place, MarkupProblems problems)
    {
        var ampersand = before.LastIndexOf('&');
        var reference = ampersand < 0 ? default : before[(ampersand + 1)..];
        if (reference.StartsWith("#") && reference.Length <= 8)
        {
            problems.Error(MarkupCodes.UnknownEntity, place, "Неверный номер знака после &#", "пишите, например, &#160;");
        }
        else if (ampersand >= 0 && NameLength(reference) == reference.Length)
        {
            ReportEntity(place with { Column = Math.Max(1, place.Column - reference.Length - 1) }, before[(ampersand + 1)..], rest, problems);
        }
        else if (rest.StartsWith("&"))
        {
            ReportEntity(place, [], rest[1..], problems);
        }
        else if (rest.Length > 0 && !XmlConvert.IsXmlChar(rest[0]))
        {
            problems.Error(MarkupCodes.ForbiddenCharacter, place, FormattableString.Invariant($"Недопустимый знак U+{(int)rest[0]:X4}"), "удалите его");
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void ReportEntity(Place place, ReadOnlySpan<char> start, ReadOnlySpan<char> rest, MarkupProblems problems)
    {
        var name = string.Concat(start, rest[..NameLength(rest)]);
        var closed = rest[NameLength(rest)..].StartsWith(";");
        if (name.Length == 0 || !closed)
        {
            problems.Error(MarkupCodes.NotWellFormed, place, "Знак & в тексте шаблона", "пишите &amp;");
            return;
        }

        problems.Error(
            MarkupCodes.UnknownEntity, place with { Length = name.Length + 2 }, $"Неизвестное имя знака «&{name};»",
            string.Equals(name, "nbsp", StringComparison.Ordinal) ? "неразрывный пробел пишется &#160;" : "пишите сам знак или его номер: &#8212;");
    }

    /// <summary>What stands outside the root.</summary>
    private static bool ReportOutside(
        ReadOnlySpan<char> before, ReadOnlySpan<char> rest, bool finished, string? open, Place place, MarkupProblems problems)
    {
        if (before.EndsWith("<!") || rest.StartsWith("<!DOCTYPE"))
        {
            problems.Error(MarkupCodes.ForbiddenConstruct, place, "В разметке не бывает DOCTYPE", "уберите его");
        }
        else if (finished)
        {
            problems.Error(MarkupCodes.WrongRoot, place, "После </document> ничего стоять не может", "перенесите это внутрь document");
        }
        else if (open is null && before.Trim().IsEmpty)
        {
            problems.Error(MarkupCodes.WrongRoot, place, "Разметка начинается не с элемента document", "заключите весь вывод в <document title=\"…\">");
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void ReportTag(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, Place place, MarkupProblems problems)
    {
        var name = NameAt(rest);
        place = place with { Length = Math.Max(1, name.Length) };
        if (before.TrimEnd().EndsWith("="))
        {
            problems.Error(MarkupCodes.NotWellFormed, place, "Значение атрибута без кавычек", "пишите имя=\"значение\"");
        }
        else if (name.Contains(':', StringComparison.Ordinal))
        {
            problems.Error(MarkupCodes.UnknownElement, place, $"Неизвестное имя «{name}»", "в именах разметки не бывает двоеточий");
        }
        else if (name.Length > 0 && rest[name.Length..].TrimStart().StartsWith("="))
        {
            problems.Error(MarkupCodes.RepeatedAttribute, place, $"Атрибут «{name}» повторён или написан слитно с предыдущим", "оставьте один, между атрибутами ставьте пробел");
        }
        else if (before.EndsWith("<") || rest.StartsWith("<"))
        {
            problems.Error(MarkupCodes.NotWellFormed, place, "Знак < в тексте или атрибуте шаблона", "если это не тег, пишите &lt;");
        }
        else
        {
            problems.Error(
                MarkupCodes.NotWellFormed, place, "Разметка нарушена в этом месте",
                "проверьте, что тег закрыт знаком >, а атрибуты записаны как имя=\"значение\"");
        }
    }

    private static string NameAt(ReadOnlySpan<char> text) => text[..NameLength(text)].ToString();

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '-' or '.' or ':'))
        {
            length++;
        }

        return length;
    }
}
