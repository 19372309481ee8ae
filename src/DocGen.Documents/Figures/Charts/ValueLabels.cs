using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>The numbers at columns and points: one size for all, turned when a column is too narrow for them.</summary>
internal sealed class ValueLabels
{
    private const double Space = 2.5;
    private const double Smallest = 6.5;
    private const string MissingColour = "595959";

    private readonly ChartSheet _sheet;

    /// <param name="band">Width of a category, points.</param>
    public ValueLabels(ChartSheet sheet, double band)
    {
        _sheet = sheet;
        Size = sheet.TextSize - 1;
        var slot = sheet.Chart.Kind == ChartKind.Line ? band : ColumnPlot.Slot(band, sheet.Chart.Series.Length);
        var widest = Widest();
        if (widest > slot)
        {
            Size = Math.Max(Size * slot / widest, Smallest);
            widest = Widest();
        }

        IsTurned = widest > slot + 1;
        if (IsTurned)
        {
            Size = Math.Clamp(slot / 1.05, 1, sheet.TextSize - 1);
        }

        Height = (IsTurned ? Widest() : Size) + (2 * Space);
    }

    /// <summary>Points.</summary>
    public double Size { get; }

    public bool IsTurned { get; }

    /// <summary>Room above a column or point, points.</summary>
    public double Height { get; }

    /// <summary>Between the baselines of numbers that stand one over another, points.</summary>
    public double Pitch => IsTurned ? Height : Size * 1.05;

    /// <summary>Writes a number above a place, or below it.</summary>
    public void Draw(string text, double x, double y, bool below, bool missing = false)
    {
        var label = IsTurned
            ? new FigureLabel(text, x + (Size * 0.35), below ? y + Space : y - Space, Size, below ? LabelAnchor.End : LabelAnchor.Start) { Turned = true }
            : new FigureLabel(text, x, below ? y + Space + (Size * 0.75) : y - Space, Size, LabelAnchor.Middle);
        _sheet.Add(Ground(label));
        _sheet.Add(missing ? label with { Colour = MissingColour } : label);
    }

    /// <summary>Paper under the number, so that no line runs through it.</summary>
    private FigurePath Ground(FigureLabel label)
    {
        var (width, height) = (_sheet.Measure(label.Text, Size, false) + 1, Size * 0.8);
        if (!label.Turned)
        {
            return FigurePath.Box(label.X - (width / 2), label.Y - height, width, height + 0.5) with { Fill = "FFFFFF" };
        }

        var top = label.Anchor == LabelAnchor.Start ? label.Y - width : label.Y;
        return FigurePath.Box(label.X - height, top, height + 0.5, width) with { Fill = "FFFFFF" };
    }

    private double Widest() => ChartData.Values(_sheet.Chart).Select(ChartNumbers.Print)
        .Append(_sheet.Chart.Kind == ChartKind.Line ? string.Empty : ChartNumbers.MissingShort)
        .Max(text => _sheet.Measure(text, Size, false));
}
