using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>
/// One style of the document's family with its advances at hand. Letters are set without kerning, as Word sets them by default, so that lines
/// end where they end in the DOCX. Immutable but for the tables that fill as characters are met; safe for many threads.
/// </summary>
internal sealed class Typeface
{
    private const int PageSize = 256;

    private readonly short[]?[] _pages = new short[]?[0x10000 / PageSize];

    public Typeface(FontStack stack)
    {
        Stack = new FontStack(stack.Faces) { Kerning = false };
        var metrics = stack.Primary.Metrics;

        // Word and LibreOffice put the designer's gap above the line.
        Ascent = (metrics.Ascent + metrics.LineGap) / 1000.0;
        Descent = -metrics.Descent / 1000.0;
        UnderlineOffset = -metrics.UnderlinePosition / 1000.0;
        UnderlineThickness = metrics.UnderlineThickness / 1000.0;
    }

    public FontStack Stack { get; }

    /// <summary>From the top of a line set solid to its baseline, for size 1.</summary>
    public double Ascent { get; }

    /// <summary>From the baseline to the bottom of a line set solid, for size 1; positive.</summary>
    public double Descent { get; }

    public double LineHeight => Ascent + Descent;

    public double UnderlineOffset { get; }

    public double UnderlineThickness { get; }

    /// <summary>Width of a character of the basic plane in thousandths of the size; halves of surrogate pairs are 0.</summary>
    public int Advance(char character)
    {
        var page = _pages[character / PageSize] ?? FillPage(character / PageSize);
        return page[character % PageSize];
    }

    /// <summary>Width of the character that begins here, surrogate pairs whole.</summary>
    public int Advance(ReadOnlySpan<char> text, int at) =>
        char.IsSurrogate(text[at]) ? AdvanceOfSurrogate(text, at) : Advance(text[at]);

    /// <summary>Width of a text in thousandths of the size.</summary>
    public int Measure(ReadOnlySpan<char> text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            width += Advance(text, i);
        }

        return width;
    }

    private int AdvanceOfSurrogate(ReadOnlySpan<char> text, int at)
    {
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return Stack.Measure(text.Slice(at, 2));
        }

        var isSecondHalf = char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]);
        return isSecondHalf ? 0 : Stack.Measure(text.Slice(at, 1));
    }

    private short[] FillPage(int page)
    {
        var advances = new short[PageSize];
        Span<char> one = stackalloc char[1];
        for (var i = 0; i < PageSize; i++)
        {
            one[0] = (char)((page * PageSize) + i);
            advances[i] = char.IsSurrogate(one[0]) ? (short)0 : (short)Stack.Measure(one);
        }

        return _pages[page] = advances;
    }
}
