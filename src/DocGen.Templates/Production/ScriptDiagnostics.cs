using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Markup;
using DocGen.Templates.Russian.Functions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Templates.Production;

/// <summary>Messages of the template language as diagnostics; they keep the language's codes.</summary>
internal static class ScriptDiagnostics
{
    private const int ShownLinks = 3;

    public static Diagnostic From(LogMessage message, string templateText)
    {
        var severity = message.Type == ParserMessageType.Error ? Severity.Error : Severity.Warning;
        return new Diagnostic(severity, message.Code, PlaceOf(message.Span), message.Message)
        {
            Hint = message.Hint,
            SourceLine = TextLines.Line(templateText, message.Span.Start.Line + 1),
        };
    }

    public static Diagnostic From(ScriptRuntimeException error, DocumentKind kind)
    {
        var message = error.OriginalMessage;
        if (error.IncludeChain.Count > 0)
        {
            message += $" (включено из {Chain(error.IncludeChain)})";
        }

        return new Diagnostic(Severity.Error, error.Code, PlaceOf(error.Span), message)
        {
            Hint = error.Hint,
            SourceLine = SourceLine(error.Span, kind),
        };
    }

    /// <summary>A template that includes itself has a chain of a hundred links: its ends say enough.</summary>
    private static string Chain<T>(IReadOnlyList<T> links) => links.Count <= 2 * ShownLinks
        ? string.Join(" ← ", links)
        : $"{string.Join(" ← ", links.Take(ShownLinks))} ← …ещё {(links.Count - (2 * ShownLinks)).ToString(CultureInfo.InvariantCulture)}… ← {string.Join(" ← ", links.Skip(links.Count - ShownLinks))}";

    public static Diagnostic From(DeclensionWarning warning, DocumentKind kind) =>
        new(Severity.Warning, ProductionCodes.UncertainDeclension.Code, PlaceOf(warning.Span), warning.Message)
        {
            SourceLine = SourceLine(warning.Span, kind),
        };

    /// <summary>The same diagnostic at the place of the template that printed it.</summary>
    /// <param name="printed">What stands at the diagnostic's place in the markup.</param>
    public static Diagnostic Move(Diagnostic diagnostic, SourceSpan span, ReadOnlySpan<char> printed, DocumentKind kind)
    {
        var place = PlaceOf(span);
        var line = SourceLine(span, kind);
        var literal = line is not null && place.Column <= line.Length && line.AsSpan(place.Column - 1).StartsWith(printed);
        return diagnostic with { Place = literal ? place with { Length = printed.Length } : place, SourceLine = line };
    }

    private static Place PlaceOf(SourceSpan span) => new()
    {
        File = span.FileName,
        Line = span.Start.Line + 1,
        Column = span.Start.Column + 1,
        Length = span.Start.Line == span.End.Line ? Math.Max(1, span.Length) : 1,
    };

    private static string? SourceLine(SourceSpan span, DocumentKind kind) =>
        kind.Templates.Partials.FindText(span.FileName) is { } text ? TextLines.Line(text, span.Start.Line + 1) : null;
}
