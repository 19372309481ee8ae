namespace DocGen.Documents.Model;

/// <summary>Page size, margins and numbering. The default is A4 portrait with the margins of GOST R 7.0.97-2025.</summary>
public sealed record PageSetup
{
    public static PageSetup Portrait { get; } = new();

    public static PageSetup Landscape { get; } = new() { Orientation = PageOrientation.Landscape };

    public PageOrientation Orientation { get; init; } = PageOrientation.Portrait;

    /// <summary>Width of the sheet as it is read, that is after turning.</summary>
    public Length Width => Orientation == PageOrientation.Portrait ? ShortSide : LongSide;

    /// <summary>Height of the sheet as it is read, that is after turning.</summary>
    public Length Height => Orientation == PageOrientation.Portrait ? LongSide : ShortSide;

    public Length ShortSide { get; init; } = Length.FromMillimetres(210);
    public Length LongSide { get; init; } = Length.FromMillimetres(297);
    public Length Left { get; init; } = Length.FromMillimetres(20);
    public Length Right { get; init; } = Length.FromMillimetres(10);
    public Length Top { get; init; } = Length.FromMillimetres(20);
    public Length Bottom { get; init; } = Length.FromMillimetres(20);

    public PageNumbers Numbers { get; init; } = PageNumbers.Continue;

    /// <summary>Width between the side margins.</summary>
    public Length ContentWidth => Width - Left - Right;
}
