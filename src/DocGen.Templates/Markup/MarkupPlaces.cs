using DocGen.Documents.Diagnostics;

namespace DocGen.Templates.Markup;

internal static class MarkupPlaces
{
    /// <summary>The place that follows some characters which begin at this one.</summary>
    public static Place After(this Place place, ReadOnlySpan<char> passed)
    {
        var lastBreak = passed.LastIndexOf('\n');
        return lastBreak < 0
            ? place with { Column = place.Column + passed.Length }
            : place with { Line = place.Line + passed.Count('\n'), Column = passed.Length - lastBreak };
    }
}
