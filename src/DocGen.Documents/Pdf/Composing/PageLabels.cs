using System.Globalization;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>The printed number of the page on which each heading stands, by its anchor.</summary>
internal sealed class PageLabels
{
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    public void Set(string anchor, int page) => _pages.TryAdd(anchor, page);

    public string Of(string anchor) => _pages.TryGetValue(anchor, out var page) ? page.ToString(CultureInfo.InvariantCulture) : string.Empty;
}
