using DocGen.Pdf.Content;
using DocGen.Pdf.Navigation;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf.Pages;

/// <summary>One page. It may be drawn at any time until it is closed; closing writes its content to the file and frees its memory.</summary>
public sealed class PdfPage : IDisposable
{
    private readonly PdfWriter _writer;
    private readonly List<LinkAnnotation> _links = [];
    private ByteBuffer? _buffer;
    private PageContent? _content;
    private int _contentNumber;

    internal PdfPage(PdfWriter writer, double width, double height, int number, int key)
    {
        // ISO 19005-2, 6.1.13.
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, 14400);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, 14400);
        _writer = writer;
        Width = width;
        Height = height;
        Number = number;
        Key = key;
        _buffer = new ByteBuffer(1 << 14);
        _content = new PageContent(this, writer, _buffer);
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>Place among the pages of the file, from 0; it grows when pages are inserted before.</summary>
    public int Index { get; internal set; }

    /// <summary>Where to draw.</summary>
    /// <exception cref="InvalidOperationException">The page is closed.</exception>
    public PageContent Content => _content ?? throw new InvalidOperationException($"Page {Index + 1} is closed.");

    internal int Number { get; }

    /// <summary>Key in the parent tree.</summary>
    internal int Key { get; }

    /// <summary>Owners of the page's marked content by MCID.</summary>
    internal List<StructureElement> Marked { get; } = [];

    internal IReadOnlyList<LinkAnnotation> Links => _links;

    /// <summary>Writes the content to the file. Links may still be added.</summary>
    public void Close()
    {
        if (_buffer is null || _content is null)
        {
            return;
        }

        _content.RequireEnded();
        _contentNumber = _writer.WriteContent(_buffer);
        _buffer.Dispose();
        (_buffer, _content) = (null, null);
    }

    internal int Mark(StructureElement element)
    {
        var id = Marked.Count;
        Marked.Add(element);
        element.AddKid(new StructureKid(this, id));
        return id;
    }

    internal void Add(LinkAnnotation link) => _links.Add(link);

    /// <summary>Lets go of the buffer of a page that is never closed; the writer does it.</summary>
    public void Dispose()
    {
        _buffer?.Dispose();
        (_buffer, _content) = (null, null);
    }

    internal void Write(ByteBuffer buffer, int parent, int resources)
    {
        buffer.Write("<</Type/Page/Parent "u8).WriteReference(parent).Write("/MediaBox[0 0 "u8).WriteNumber(Width).Write((byte)' ').WriteNumber(Height)
            .Write("]/Resources "u8).WriteReference(resources).Write("/Contents "u8).WriteReference(_contentNumber)
            .Write("/StructParents "u8).WriteInteger(Key).Write("/Tabs/S"u8);
        if (_links.Count > 0)
        {
            buffer.Write("/Annots["u8);
            foreach (var link in _links)
            {
                buffer.WriteReference(link.Number).Write((byte)' ');
            }

            buffer.Write((byte)']');
        }

        buffer.Write(">>"u8);
    }
}
