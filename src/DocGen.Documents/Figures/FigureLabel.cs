namespace DocGen.Documents.Figures;

/// <summary>Words on one line of a drawing.</summary>
/// <param name="X">Where the anchor stands, points.</param>
/// <param name="Y">Baseline, points.</param>
/// <param name="Size">Points.</param>
public sealed record FigureLabel(string Text, double X, double Y, double Size, LabelAnchor Anchor) : FigureShape
{
    public bool Bold { get; init; }

    /// <summary>Read upwards: turned a quarter counter-clockwise around its point.</summary>
    public bool Turned { get; init; }

    /// <summary>RRGGBB.</summary>
    public string Colour { get; init; } = "000000";

    internal override FigureShape Scaled(double factor) => this with { X = X * factor, Y = Y * factor, Size = Size * factor };
}
