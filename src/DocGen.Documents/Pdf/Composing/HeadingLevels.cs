using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>
/// The levels that headings have in the structure: the first is 1 and none is more than one deeper than the last (ISO 14289-1, 7.4.2).
/// Their look stays what the author's level asks for.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    public HeadingLevels(ImmutableArray<OutlineEntry> outline)
    {
        var last = 0;
        foreach (var entry in outline)
        {
            if (!string.IsNullOrWhiteSpace(entry.Text))
            {
                last = Math.Min(Math.Clamp(entry.Level, 1, 4), last + 1);
                _levels.TryAdd(entry.Anchor, last);
            }
        }
    }

    /// <returns>1 to 4; 0 for a heading without words, which heads nothing.</returns>
    public int Of(Heading heading) => _levels.GetValueOrDefault(heading.Anchor);
}
