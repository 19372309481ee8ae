using System.Text;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Navigation;

/// <summary>Named destinations of the file (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class DestinationTable
{
    private readonly Dictionary<string, (PdfPage Page, double X, double Y)> _places = new(StringComparer.Ordinal);

    public bool Contains(string name) => _places.ContainsKey(name);

    public void Define(string name, PdfPage page, double x, double y)
    {
        if (!_places.TryAdd(name, (page, x, y)))
        {
            throw new ArgumentException($"The destination «{name}» is defined twice.", nameof(name));
        }
    }

    /// <summary>Writes the name tree's one node, names in the order of their bytes; nothing when there are no destinations.</summary>
    public void Write(ByteBuffer buffer)
    {
        if (_places.Count == 0)
        {
            return;
        }

        buffer.Write("/Dests<</Names["u8);
        foreach (var (name, place) in _places.OrderBy(entry => Encoding.UTF8.GetBytes(entry.Key), ByteOrder.Instance))
        {
            WriteName(buffer, name);
            WritePlace(buffer, place.Page, place.X, place.Y);
        }

        buffer.Write("]>>"u8);
    }

    public static void WriteName(ByteBuffer buffer, string name) => buffer.WriteByteString(Encoding.UTF8.GetBytes(name));

    /// <summary>An explicit destination: a place on a page, the zoom left as the reader has it.</summary>
    public static void WritePlace(ByteBuffer buffer, PdfPage page, double x, double y) =>
        buffer.Write((byte)'[').WriteReference(page.Number).Write("/XYZ "u8).WriteNumber(x).Write((byte)' ').WriteNumber(page.Height - y)
            .Write(" 0]"u8);
}
