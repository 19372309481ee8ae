using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Pages;
using DocGen.Documents.Walk;
using DocGen.Pdf;
using DocGen.Pdf.Pages;

namespace DocGen.Documents.Pdf;

/// <summary>
/// Binds documents into one tagged PDF (PDF/A-2a, with attachments PDF/A-3a; PDF/UA-1): contents in front, then each document under a bookmark of
/// its own. A document goes to the file as it is added and is not kept, so that a thousand fit. The same documents give the same bytes.
/// </summary>
/// <remarks>
/// Pages carry the numbers that they carry in the document alone, so that a bound copy is the same as the signed sheet. The contents give the
/// number of the page in the file, which is what a reader's page box shows and takes; the file's pages have no printed running number, because how
/// many pages the contents take is known only when the last document has been written.
/// </remarks>
public sealed class PdfBinder : IDisposable
{
    private const string ContentsTitle = "Содержание";
    private const string Explanation = "Страницы считаются от начала файла.";

    private readonly PdfWriter _writer;
    private readonly PdfOptions _options;
    private readonly DocumentProperties _properties;
    private readonly PdfPage _front;
    private readonly PdfPart _contents;
    private readonly List<(OutlineEntry Entry, PdfPage Page)> _entries = [];
    private Theme? _theme;

    /// <param name="output">Where the bytes go as documents are added; left open.</param>
    /// <param name="properties">What the whole file says of itself.</param>
    public PdfBinder(Stream output, DocumentProperties properties, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _properties = properties;
        _options = options ?? PdfOptions.Default;
        _writer = new PdfWriter(output, PdfInformation.Of(properties), _options.Attachments);

        // The contents are drawn last, but stand first among the pages, the bookmarks and in the reading order.
        _front = _writer.AddPage(PageSetup.Portrait.Width.Points, PageSetup.Portrait.Height.Points);
        _contents = _writer.AddPart(ContentsTitle, _front);
    }

    /// <summary>Writes all documents in their order; each is asked for only when the one before is in the file.</summary>
    /// <returns>Warnings about all documents, in order; their place names the document by its title.</returns>
    public static ImmutableArray<Diagnostic> Write(
        IEnumerable<(string Title, Document Document)> documents, Stream output, DocumentProperties properties, PdfOptions? options = null)
    {
        using var binder = new PdfBinder(output, properties, options);
        var warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (title, document) in documents)
        {
            warnings.AddRange(binder.Add(title, document).Select(warning => warning with { Place = new Place { File = title } }));
        }

        warnings.AddRange(binder.Finish());
        return warnings.ToImmutable();
    }

    /// <summary>Writes one more document.</summary>
    /// <param name="title">Names it in the contents and the bookmarks.</param>
    /// <returns>Warnings: what could not be shown as the document asks, and what stands there instead.</returns>
    public ImmutableArray<Diagnostic> Add(string title, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        title = PdfInformation.TitleOf(title);
        _theme ??= document.Theme;
        var setup = document.Sections[0].Page;
        var first = _writer.AddPage(setup.Width.Points, setup.Height.Points);
        var part = _writer.AddPart(title, first, document.Properties.Language);
        var entry = new OutlineEntry(1, title, (_entries.Count + 1).ToString(CultureInfo.InvariantCulture), _entries.Count + 1);
        _contents.Define(entry.Anchor, first, 0, 0);
        _entries.Add((entry, first));

        var warnings = new LayoutWarnings();
        new DocumentLayout(document, _options, warnings).Draw(new PageSequence(_writer, first), part);
        return warnings.ToImmutable();
    }

    /// <summary>Draws the contents and writes the rest of the file.</summary>
    /// <returns>Warnings about the contents, and characters that no font has anywhere in the file.</returns>
    /// <exception cref="InvalidOperationException">No document was added.</exception>
    public ImmutableArray<Diagnostic> Finish()
    {
        if (_entries.Count == 0)
        {
            throw new InvalidOperationException("A file binds at least one document.");
        }

        var warnings = new LayoutWarnings();
        DrawContents(warnings);
        foreach (var missing in _writer.Finish().MissingCharacters)
        {
            warnings.MissingCharacter(missing);
        }

        return warnings.ToImmutable();
    }

    /// <summary>Lets go of the buffers; a file that was not finished stays a torso.</summary>
    public void Dispose() => _writer.Dispose();

    private static Paragraph NoteOf(string text) => new([new Text(text)]) { Role = ParagraphRole.Note, SpaceBefore = Length.FromPoints(6) };

    private void DrawContents(LayoutWarnings warnings)
    {
        var document = new Document(
            _properties,
            [new Section(PageSetup.Portrait, [new TableOfContents(ContentsTitle, 1), NoteOf(Explanation)])])
        {
            Theme = _theme ?? Theme.Gost,
        };
        var layout = new DocumentLayout(document, _options, warnings);
        ImmutableArray<OutlineEntry> entries = [.. _entries.Select(listed => listed.Entry)];

        // Numbers do not change how many lines an entry takes, so the first pass tells how far the documents move back.
        var added = layout.CountPages(entries) - 1;
        var labels = new PageLabels();
        foreach (var (entry, page) in _entries)
        {
            labels.Set(entry.Anchor, page.Index + 1 + added);
        }

        layout.Draw(new PageSequence(_writer, _front), _contents, entries, labels);
    }
}
