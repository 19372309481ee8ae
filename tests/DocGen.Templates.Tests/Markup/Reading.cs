using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

/// <summary>Short ways to read markup in tests.</summary>
internal static class Reading
{
    /// <summary>The blocks of a document with this content, which must have no problems.</summary>
    public static Block[] Blocks(string content, MarkupReaderOptions? options = null) =>
        [.. Document(content, options).Sections.SelectMany(section => section.Blocks)];

    public static Document Document(string content, MarkupReaderOptions? options = null)
    {
        var reading = MarkupReader.Read($"<document title=\"Проба\">{content}</document>", options);
        Assert.True(reading.Diagnostics.IsEmpty, string.Concat(reading.Diagnostics.Select(DiagnosticPrinter.Format)));
        return reading.Document!;
    }

    public static T One<T>(string content, MarkupReaderOptions? options = null)
        where T : Block =>
        Assert.IsType<T>(Assert.Single(Blocks(content, options)));

    /// <summary>The problems of a whole markup text, printed as for people.</summary>
    public static string Problems(string markup, MarkupReaderOptions? options = null)
    {
        var reading = MarkupReader.Read(markup, options);
        return string.Concat(reading.Diagnostics.Select(DiagnosticPrinter.Format));
    }

    /// <summary>The problems of a document with this content: place, code, message; hint.</summary>
    public static string ContentProblems(string content, MarkupReaderOptions? options = null) =>
        string.Join(
            '\n',
            MarkupReader.Read($"<document title=\"Проба\">\n{content}</document>", options).Diagnostics
                .Select(d => $"{d.Place.Line},{d.Place.Column} {d.Code} {d.Message}{(d.Hint is null ? "" : "; " + d.Hint)}"));

    /// <summary>Inline content in short: text as it is, b[…], i[…], u[…], a(target)[…], | for a line break, note[…].</summary>
    public static string Show(IEnumerable<Inline> content) => string.Concat(content.Select(Show));

    private static string Show(Inline inline) => inline switch
    {
        Text text => text.Value,
        Strong strong => $"b[{Show(strong.Content)}]",
        Emphasis emphasis => $"i[{Show(emphasis.Content)}]",
        Underline underline => $"u[{Show(underline.Content)}]",
        Link link => $"a({link.Target})[{Show(link.Content)}]",
        LineBreak => "|",
        Footnote note => $"note[{Show(note.Content)}]",
        _ => throw new ArgumentException($"Unknown inline {inline}", nameof(inline)),
    };
}
