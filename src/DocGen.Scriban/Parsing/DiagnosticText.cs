using System.Globalization;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Messages as a person reads them: <c>file(line,column): text</c>, the line of the template, a caret under the place, a hint.</summary>
public static class DiagnosticText
{
    private const int LongestLine = 160;

    /// <param name="message">The message.</param>
    /// <param name="source">The text of the template it is about; null when it is not at hand.</param>
    public static string Format(LogMessage message, string? source)
    {
        ArgumentNullException.ThrowIfNull(message);
        var kind = message.Type == ParserMessageType.Error ? "ошибка" : "предупреждение";
        return Format(message.Span, $"{kind} {message.Code}: {message.Message}", message.Hint, source);
    }

    /// <param name="error">The error of a rendering.</param>
    /// <param name="sourceOf">The text of a template by its file name; null for one that is not at hand.</param>
    public static string Format(ScriptRuntimeException error, Func<string, string?> sourceOf)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(sourceOf);
        var builder = new StringBuilder(
            Format(error.Span, $"ошибка {error.Code}: {error.OriginalMessage}", error.Hint, error.Span.FileName is { } file ? sourceOf(file) : null));
        foreach (var caller in error.IncludeChain)
        {
            builder.Append(CultureInfo.InvariantCulture, $"\n  включено из {caller}");
        }

        return builder.ToString();
    }

    private static string Format(SourceSpan span, string text, string? hint, string? source)
    {
        var builder = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{span.FileName}{span.Start}: {text}");
        if (source is not null && LineAt(source, span.Start) is { } line)
        {
            AppendExcerpt(builder, line, span);
        }

        return builder.Append(hint is null ? "" : $"\n  подсказка: {hint}").ToString();
    }

    private static void AppendExcerpt(StringBuilder builder, string line, SourceSpan span)
    {
        var column = Math.Min(span.Start.Column, line.Length);
        var length = span.End.Line == span.Start.Line ? span.End.Column - span.Start.Column + 1 : line.Length - column;
        var cut = column < LongestLine ? 0 : column - (LongestLine / 2);
        var shown = line.Substring(cut, Math.Min(LongestLine, line.Length - cut));
        var carets = Math.Clamp(length, 1, Math.Max(1, shown.Length - (column - cut)));
        builder.Append("\n  ").Append(shown)
            .Append("\n  ");
        for (var i = 0; i < column - cut; i++)
        {
            builder.Append(shown[i] == '\t' ? '\t' : ' ');
        }

        builder.Append('^', carets);
    }

    private static string? LineAt(string source, TextPosition place)
    {
        var start = place.Offset - place.Column;
        if (start < 0 || start > source.Length)
        {
            return null;
        }

        var end = source.IndexOf('\n', start);
        return source[start..(end < 0 ? source.Length : end)].TrimEnd('\r');
    }
}
