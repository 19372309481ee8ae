using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Errors in .NET format strings.</summary>
internal static class FormatText
{
    /// <summary>Fails before .NET builds the text when a precision (<c>N2000000</c>) alone makes it longer than the limit.</summary>
    public static void EnsureLength(TemplateContext context, SourceSpan span, string? format)
    {
        if (format is { Length: > 1 } && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision))
        {
            context.EnsureTextLength(span, precision);
        }
    }

    public static ScriptRuntimeException WrongFormat(SourceSpan span, string? format, Exception error) =>
        new(span, $"Формат «{format}» не подходит к этому значению", error) { Code = "SC1738" };
}
