using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Pages;

/// <summary>Writes the page tree (ISO 32000-1, 7.7.3), in two levels when there are many pages.</summary>
internal sealed class PageTree(PdfFile file)
{
    private const int PagesInNode = 64;

    /// <returns>The object number of the root.</returns>
    public int Write(IReadOnlyList<PdfPage> pages, int resources)
    {
        var root = file.Reserve();
        if (pages.Count <= PagesInNode)
        {
            WriteNode(root, 0, pages.Select(page => page.Number), pages.Count, pages.Count);
            WritePages(pages, root, resources);
            return root;
        }

        var nodes = new List<int>();
        foreach (var chunk in pages.Chunk(PagesInNode))
        {
            var node = file.Reserve();
            nodes.Add(node);
            WriteNode(node, root, chunk.Select(page => page.Number), chunk.Length, chunk.Length);
            WritePages(chunk, node, resources);
        }

        WriteNode(root, 0, nodes, nodes.Count, pages.Count);
        return root;
    }

    private void WritePages(IReadOnlyList<PdfPage> pages, int parent, int resources)
    {
        foreach (var page in pages)
        {
            page.Write(file.Begin(page.Number), parent, resources);
        }
    }

    private void WriteNode(int number, int parent, IEnumerable<int> kids, int kidCount, int pageCount)
    {
        var buffer = file.Begin(number);
        buffer.Write("<</Type/Pages"u8);
        if (parent != 0)
        {
            buffer.Write("/Parent "u8).WriteReference(parent);
        }

        buffer.Write("/Kids["u8);
        foreach (var kid in kids)
        {
            buffer.WriteReference(kid).Write(--kidCount > 0 ? " "u8 : ""u8);
        }

        buffer.Write("]/Count "u8).WriteInteger(pageCount).Write(">>"u8);
    }
}
