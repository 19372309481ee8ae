using System.Collections.Immutable;

namespace DocGen.Documents.OfficialForm;

/// <summary>What the rules of the official form look at.</summary>
/// <param name="LongTablesWithoutHead">Tables of many rows without a row that repeats.</param>
internal sealed record FormDocument(
    ImmutableArray<FormSection> Sections, ImmutableArray<FormParagraph> Paragraphs, bool Hyphenates, int LongTablesWithoutHead)
{
    public IEnumerable<FormParagraph> Running => Paragraphs.Where(paragraph => paragraph.IsRunning);

    /// <summary>More than a page, as far as a file without layout tells.</summary>
    public bool IsLong => Sections.Length > 1 || Paragraphs.Sum(paragraph => paragraph.Text.Length) > 3500;

    public bool Has(string heading) => Paragraphs.Any(paragraph => paragraph.Words.Trim() == heading);

    public bool Says(string words) => Paragraphs.Any(paragraph => paragraph.Words.Contains(words, StringComparison.OrdinalIgnoreCase));
}
