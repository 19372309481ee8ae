using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Fonts;

/// <summary>Counts the characters of a document that no face has.</summary>
internal sealed class MissingCharacters
{
    private readonly SortedDictionary<int, (PdfPage Page, int Count)> _met = [];

    public void Add(int codePoint, PdfPage page) =>
        _met[codePoint] = _met.TryGetValue(codePoint, out var known) ? (known.Page, known.Count + 1) : (page, 1);

    public IReadOnlyList<MissingCharacter> ToList() =>
        [.. _met.Select(entry => new MissingCharacter(entry.Key, entry.Value.Page.Index, entry.Value.Count))];
}
