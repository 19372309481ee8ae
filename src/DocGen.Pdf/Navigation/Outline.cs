using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Navigation;

/// <summary>An entry of the bookmarks panel with the entries under it; the root has no title.</summary>
public sealed class Outline
{
    private readonly List<Outline> _children = [];

    internal Outline(string title, PdfPage? page, double y)
    {
        Title = title;
        Page = page;
        Y = y;
    }

    public string Title { get; }

    /// <summary>Whether the entries under this one are shown when the file is opened.</summary>
    public bool IsOpen { get; set; }

    public IReadOnlyList<Outline> Children => _children;

    internal PdfPage? Page { get; }

    internal double Y { get; }

    private int Number { get; set; }

    /// <summary>How many entries a reader shows under this one (ISO 32000-1, table 153), itself not counted.</summary>
    private int Visible => _children.Sum(child => 1 + (child.IsOpen ? child.Visible : 0));

    /// <summary>Adds an entry that leads to a height of a page, in points from its top.</summary>
    public Outline Add(string title, PdfPage page, double y)
    {
        var child = new Outline(title, page, y);
        _children.Add(child);
        return child;
    }

    /// <summary>Writes the root and all entries; gives the root's object number, 0 when there are no entries.</summary>
    internal int WriteAll(PdfFile file)
    {
        if (_children.Count == 0)
        {
            return 0;
        }

        Number = file.Reserve();
        WriteChildren(file);
        var buffer = file.Begin(Number);
        buffer.Write("<</Type/Outlines"u8);
        WriteEnds(buffer);
        buffer.Write("/Count "u8).WriteInteger(Visible).Write(">>"u8);
        return Number;
    }

    private void WriteChildren(PdfFile file)
    {
        foreach (var child in _children)
        {
            child.Number = file.Reserve();
        }

        for (var i = 0; i < _children.Count; i++)
        {
            var child = _children[i];
            child.WriteChildren(file);
            var buffer = file.Begin(child.Number);
            buffer.Write("<</Title"u8).WriteTextString(child.Title).Write("/Parent "u8).WriteReference(Number).Write("/Dest"u8);
            DestinationTable.WritePlace(buffer, child.Page!, 0, child.Y);
            if (i > 0)
            {
                buffer.Write("/Prev "u8).WriteReference(_children[i - 1].Number);
            }

            if (i < _children.Count - 1)
            {
                buffer.Write("/Next "u8).WriteReference(_children[i + 1].Number);
            }

            child.WriteEnds(buffer);
            if (child._children.Count > 0)
            {
                buffer.Write("/Count "u8).WriteInteger(child.IsOpen ? child.Visible : -child.Visible);
            }

            buffer.Write(">>"u8);
        }
    }

    private void WriteEnds(ByteBuffer buffer)
    {
        if (_children.Count > 0)
        {
            buffer.Write("/First "u8).WriteReference(_children[0].Number).Write("/Last "u8).WriteReference(_children[^1].Number);
        }
    }
}
