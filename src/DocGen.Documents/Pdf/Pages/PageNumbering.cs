using System.Globalization;
using DocGen.Documents.Model;

namespace DocGen.Documents.Pdf.Pages;

/// <summary>Counts pages through the sections. Page 1 of a count never shows its number.</summary>
internal sealed class PageNumbering
{
    private PageNumbers _rule;

    public int Current { get; private set; }

    /// <summary>The number as printed at the top of the current page, or null.</summary>
    public string? Printed => _rule == PageNumbers.Hidden || Current <= 1 ? null : Current.ToString(CultureInfo.InvariantCulture);

    public void BeginSection(PageNumbers rule)
    {
        _rule = rule;
        Current = rule == PageNumbers.Restart ? 0 : Current;
    }

    public void NextPage() => Current++;
}
