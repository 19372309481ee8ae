using DocGen.Documents.Measure;
using DocGen.Documents.Model;

namespace DocGen.Documents.Look;

/// <summary>Measures of official requisites, shared by the writers (GOST R 7.0.97-2025 leaves them to good proportion).</summary>
public static class FormMeasures
{
    /// <summary>Share of the width at the left of the marks that stand at the right.</summary>
    public const double LeftMarks = 0.54;

    /// <summary>Room at the right of the line that says what a paper is about.</summary>
    public static Length BesideAbout { get; } = Length.FromMillimetres(82);

    public static Length BetweenMarks { get; } = Length.FromPoints(14);

    public static Length AfterMark { get; } = Length.FromPoints(14);

    /// <summary>Room above a line to sign on.</summary>
    public static Length BeforeSigning { get; } = Length.FromPoints(8);

    /// <summary>Length of a line to sign on.</summary>
    public static Length SigningLine { get; } = Length.FromMillimetres(32);

    public static Length BeforeSignatures { get; } = Length.FromPoints(28);

    public static Length BetweenSignatures { get; } = Length.FromPoints(14);

    /// <summary>Space between columns of requisites.</summary>
    public static Length ColumnGap { get; } = new(113);

    private const double WidestName = 0.6;

    /// <summary>Share of what name and date leave that is room to sign.</summary>
    private const double WidestGap = 0.32;

    /// <summary>Widths are estimated; names are given a little more.</summary>
    private const double MeasureSlack = 1.05;

    /// <summary>Position, room to sign, name and, when there are four columns, date.</summary>
    /// <param name="signatures">The lines; a long name takes more than its usual share, so that it stays on one line.</param>
    /// <param name="size">Type size, points.</param>
    /// <param name="width">Width to fill, twips.</param>
    /// <param name="columns">Three or four widths to set.</param>
    public static void SignatureColumns(Signatures signatures, double size, int width, Span<int> columns)
    {
        var name = 0;
        foreach (var line in signatures.Lines)
        {
            name = Math.Max(name, (int)(TextWidths.Points(line.Name, size) * 20 * MeasureSlack) + ColumnGap.Twips);
        }

        ReadOnlySpan<double> shares = columns.Length == 4 ? [0.42, 0.16, 0.22, 0.20] : [0.48, 0.22, 0.30];
        var left = width;
        for (var index = columns.Length - 1; index > 1; index--)
        {
            columns[index] = Math.Max((int)(width * shares[index]), index == 2 ? Math.Min(name, (int)(width * WidestName)) : 0);
            left -= columns[index];
        }

        columns[1] = (int)Math.Min(width * shares[1], left * WidestGap);
        columns[0] = left - columns[1];
    }
}
