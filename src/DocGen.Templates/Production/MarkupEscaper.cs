using System.Buffers;
using System.Globalization;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using Scriban.Runtime;

namespace DocGen.Templates.Production;

/// <summary>
/// Writes values so that they stay text wherever a template prints them: between tags or in a quoted attribute. A character that no
/// document may hold stops the rendering.
/// </summary>
internal sealed class MarkupEscaper : ScriptEscaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static MarkupEscaper Instance { get; } = new();

    public override void Write(ScriptOutput output, ReadOnlySpan<char> text)
    {
        var forbidden = ForbiddenCharacters.IndexIn(text);
        if (forbidden >= 0)
        {
            throw new ScriptEscapeException(
                MarkupCodes.ForbiddenCharacter.Code,
                string.Create(CultureInfo.InvariantCulture, $"Недопустимый знак U+{(int)text[forbidden]:X4} в значении, место {forbidden + 1}"),
                "удалите его");
        }

        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&apos;" });
            text = text[(at + 1)..];
        }

        output.Write(text);
    }
}
