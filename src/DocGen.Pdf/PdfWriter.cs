using System.Globalization;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Images;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Navigation;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf;

/// <summary>
/// Writes one tagged PDF that is PDF/A-2a (PDF/A-3a with attachments) and PDF/UA-1. Add pages, draw, close them, then <see cref="Finish"/>.
/// The same calls make the same bytes. One thread at a time; fonts and pictures are shared between writers.
/// </summary>
public sealed class PdfWriter : IDisposable
{
    private readonly PdfFile _file;
    private readonly DocumentFonts _fonts;
    private readonly DocumentImages _images;
    private readonly DocumentInformation _information;
    private readonly IReadOnlyList<Attachment> _attachments;
    private readonly List<PdfPage> _pages = [];
    private readonly List<object> _owners = [];
    private int _parts;
    private bool _isFinished;

    /// <param name="output">Where the bytes go as they come; neither read nor sought, left open.</param>
    /// <exception cref="ArgumentException">The title is empty or the language is no BCP 47 tag.</exception>
    public PdfWriter(Stream output, DocumentInformation information, params IReadOnlyList<Attachment> attachments)
    {
        ArgumentNullException.ThrowIfNull(information);
        if (string.IsNullOrWhiteSpace(information.Title))
        {
            throw new ArgumentException("A document has a title (ISO 14289-1, 7.1).", nameof(information));
        }

        LanguageTag.Check(information.Language);
        _information = information;
        _attachments = attachments;
        _file = new PdfFile(output);
        _fonts = new DocumentFonts(_file);
        _images = new DocumentImages(_file);
        Document = new PdfPart(this, new StructureElement(StructureType.Document, null), new Outline(string.Empty, null, 0), string.Empty);
    }

    /// <summary>The whole file as a document.</summary>
    public PdfPart Document { get; }

    public IReadOnlyList<PdfPage> Pages => _pages;

    internal DestinationTable Destinations { get; } = new();

    internal MissingCharacters Missing { get; } = new();

    /// <summary>Adds a page after all others; width and height in points.</summary>
    public PdfPage AddPage(double width, double height) => InsertPage(_pages.Count, width, height);

    /// <summary>Adds a page before the one at an index: a table of contents is laid out last and stands first.</summary>
    public PdfPage InsertPage(int index, double width, double height)
    {
        var page = new PdfPage(this, width, height, _file.Reserve(), _owners.Count);
        _owners.Add(page);
        _pages.Insert(index, page);
        for (var i = index; i < _pages.Count; i++)
        {
            _pages[i].Index = i;
        }

        return page;
    }

    /// <summary>Starts one of many documents merged into the file: an element of its own under the root and a bookmark.</summary>
    /// <param name="title">Title of the bookmark and of the element.</param>
    /// <param name="firstPage">The page the bookmark leads to.</param>
    /// <param name="language">BCP 47 language where it is another than the file's.</param>
    public PdfPart AddPart(string title, PdfPage firstPage, string? language = null)
    {
        var element = Document.Structure.Add(StructureType.Part);
        element.Title = title;
        if (language is not null && !string.Equals(language, _information.Language, StringComparison.Ordinal))
        {
            LanguageTag.Check(language);
            element.Language = language;
        }

        var prefix = string.Create(CultureInfo.InvariantCulture, $"{++_parts}/");
        return new PdfPart(this, element, Document.Outline.Add(title, firstPage, 0), prefix);
    }

    /// <summary>Closes what is open and writes the rest of the file.</summary>
    public PdfSummary Finish()
    {
        if (_isFinished || _pages.Count == 0)
        {
            throw new InvalidOperationException(_isFinished ? "The file is finished already." : "A file has at least one page.");
        }

        _isFinished = true;
        foreach (var page in _pages)
        {
            page.Close();
        }

        var ending = new FileEnding(_file, _information, _attachments);
        ending.Write(new FileContents(Document, _pages, _owners, Destinations, _fonts.Write(), _images));
        return new PdfSummary(_pages.Count, Missing.ToList(), [.. Unresolved()]);
    }

    /// <summary>Lets go of the buffers; a file that was not finished stays a torso.</summary>
    public void Dispose()
    {
        foreach (var page in _pages)
        {
            page.Dispose();
        }

        _file.Dispose();
    }

    internal DocumentFont FontOf(FontFace face) => _fonts[face];

    internal int IndexOf(PdfImage image) => _images.IndexOf(image);

    internal int WriteContent(ByteBuffer content)
    {
        var number = _file.Reserve();
        _file.WriteCompressed(number, ""u8, content.Written);
        return number;
    }

    internal void AddLink(
        PdfPage page, StructureElement element, double x, double y, double width, double height, AnchorName? anchor, string? address, string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        var link = new LinkAnnotation(page, element, x, y, width, height, anchor, address, description)
        {
            Number = _file.Reserve(),
            Key = _owners.Count,
        };
        _owners.Add(link);
        element.AddKid(new StructureKid(link, 0));
        page.Add(link);
    }

    private IEnumerable<UnresolvedLink> Unresolved()
    {
        foreach (var page in _pages)
        {
            foreach (var link in page.Links)
            {
                if (link.Anchor is { } anchor && !Destinations.Contains(anchor.FullName))
                {
                    yield return new UnresolvedLink(anchor.Name, page.Index);
                }
            }
        }
    }
}
