using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>Warnings of a layout, each told once. Two passes over one document share it.</summary>
internal sealed class LayoutWarnings
{
    private const int LongestQuote = 60;

    private readonly List<Diagnostic> _list = [];
    private readonly HashSet<(string Code, string Message)> _told = [];

    public void BrokenWord(ReadOnlySpan<char> word) => Add(LayoutDiagnostics.BrokenWord(Quote(word)));

    public void SplitRow(ReadOnlySpan<char> text) => Add(LayoutDiagnostics.SplitRow(Quote(text)));

    public void TallHead() => Add(LayoutDiagnostics.TallHead());

    public void NarrowPage() => Add(LayoutDiagnostics.NarrowPage());

    public void MissingFamily(string family, string used) => Add(LayoutDiagnostics.MissingFamily(Quote(family), used));

    public void MissingCharacter(MissingCharacter missing) =>
        Add(LayoutDiagnostics.MissingCharacter(missing.CodePoint, missing.Page + 1, missing.Count));

    public void Add(Diagnostic warning)
    {
        if (_told.Add((warning.Code, warning.Message)))
        {
            _list.Add(warning);
        }
    }

    public void AddAll(IEnumerable<Diagnostic> warnings)
    {
        foreach (var warning in warnings)
        {
            Add(warning);
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _list];

    private static string Quote(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestQuote)
        {
            return text.ToString();
        }

        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return string.Concat(text[..end], "…");
    }
}
