using System.Collections.Immutable;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Names under the lower axis: in lines when every word fits its category, if need be in smaller type; else turned.</summary>
internal sealed class CategoryLabels
{
    private const double Space = 4;
    private const double Smallest = 7.5;

    private readonly ChartSheet _sheet;
    private readonly ImmutableArray<ImmutableArray<string>> _names;
    private readonly double _size;
    private readonly bool _turned;

    /// <param name="band">Width of a category, points.</param>
    /// <param name="room">Height that the names may take, points.</param>
    public CategoryLabels(ChartSheet sheet, double band, double room)
    {
        _sheet = sheet;
        var categories = sheet.Chart.Categories;
        var widest = categories.Max(name => LabelLines.WidestWord(name, sheet.TextSize, sheet.Measure));
        _size = Math.Clamp(sheet.TextSize * (band - Space) / Math.Max(widest, 1), Math.Min(Smallest, sheet.TextSize), sheet.TextSize);
        _turned = widest * _size / sheet.TextSize > band - Space + 0.01;
        if (_turned)
        {
            // Turned names take a line's height each; where there are too many for that, type gets smaller.
            _size = Math.Clamp(band / ChartSheet.LineHeight, 1, sheet.TextSize);
            room = Math.Max(room, Math.Min(widest * _size / sheet.TextSize, room * 1.4) + 0.01);
        }

        var width = _turned ? room : band - Space;
        _names = [.. categories.Select(name => LabelLines.Of(name, width, _size, false, sheet.Measure))];
        Height = _turned
            ? _names.SelectMany(lines => lines).Select(line => sheet.Measure(line, _size, false)).DefaultIfEmpty(0).Max()
            : _names.Max(lines => lines.Length) * _size * ChartSheet.LineHeight;
    }

    public double Height { get; }

    public void Draw(in PlotArea plot, double top)
    {
        for (var category = 0; category < _names.Length; category++)
        {
            if (_turned)
            {
                DrawTurned(_names[category], plot.Middle(category), top);
            }
            else
            {
                _sheet.AddLines(_names[category], plot.Middle(category), top, _size, LabelAnchor.Middle);
            }
        }
    }

    private void DrawTurned(ImmutableArray<string> lines, double middle, double top)
    {
        var line = _size * ChartSheet.LineHeight;
        var x = middle - (lines.Length * line / 2) + ChartSheet.Baseline(_size);
        foreach (var text in lines)
        {
            _sheet.Add(new FigureLabel(text, x, top, _size, LabelAnchor.End) { Turned = true });
            x += line;
        }
    }
}
