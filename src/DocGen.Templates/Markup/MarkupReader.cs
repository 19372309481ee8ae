using System.Collections.Immutable;
using System.Xml;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>Reads markup, the strict XML that templates print, into a document. Thread-safe; one call keeps nothing for the next.</summary>
public static class MarkupReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        CheckCharacters = true,
        ConformanceLevel = ConformanceLevel.Document,
        CloseInput = false,
    };

    public static MarkupReading Read(string markup, MarkupReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(markup);
        return Read(markup.AsMemory(), options);
    }

    /// <summary>Reads the whole text. Every problem is reported, as far as the text is well-formed XML.</summary>
    public static MarkupReading Read(ReadOnlyMemory<char> markup, MarkupReaderOptions? options = null)
    {
        options ??= MarkupReaderOptions.Default;
        var problems = new MarkupProblems(options.MaxProblems);
        using var characters = new MarkupCharacters(markup);
        using var xml = XmlReader.Create(characters, Settings);
        using var cursor = new MarkupCursor(xml, problems, options.MaxDepth);
        Document? document = null;
        try
        {
            document = new DocumentReader(cursor, options).Read();
        }
        catch (XmlException exception)
        {
            WellFormedness.Report(exception, markup.Span, cursor, problems);
        }

        return new MarkupReading(problems.HasErrors ? null : document, WithSourceLines(problems.ToImmutable(), markup.Span));
    }

    private static ImmutableArray<Diagnostic> WithSourceLines(ImmutableArray<Diagnostic> diagnostics, ReadOnlySpan<char> markup)
    {
        if (diagnostics.IsEmpty)
        {
            return diagnostics;
        }

        var result = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            result.Add(diagnostic with { SourceLine = TextLines.Line(markup, diagnostic.Place.Line) });
        }

        return result.MoveToImmutable();
    }
}
