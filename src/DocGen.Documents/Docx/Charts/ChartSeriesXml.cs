using System.Globalization;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Charts;

/// <summary>Writes the series of a chart with their numbers, patterns, marks and labels.</summary>
internal sealed class ChartSeriesXml(ChartXml xml, Chart chart, ValueScale scale, Theme theme)
{
    private const int EmuPerPoint = 12700;

    private bool IsLine => chart.Kind == ChartKind.Line;

    public void Write(string categoryAxis, string valueAxis)
    {
        xml.Raw(IsLine
            ? "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
            : "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (var series = 0; series < chart.Series.Length; series++)
        {
            Series(series);
        }

        xml.Raw(IsLine
            ? "<c:marker val=\"1\"/>"
            : string.Create(CultureInfo.InvariantCulture, $"<c:gapWidth val=\"{(chart.Series.Length == 1 ? 80 : 50)}\"/><c:overlap val=\"-10\"/>"));
        xml.Raw($"<c:axId val=\"{categoryAxis}\"/><c:axId val=\"{valueAxis}\"/></c:{(IsLine ? "line" : "bar")}Chart>");
    }

    private void Series(int series)
    {
        var look = SeriesLook.Of(series, theme);
        xml.Raw(string.Create(CultureInfo.InvariantCulture, $"<c:ser><c:idx val=\"{series}\"/><c:order val=\"{series}\"/><c:tx><c:strRef><c:f>{SheetRange.SeriesName(series)}</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"));
        xml.Text(ChartData.NameOf(chart, series)).Raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        xml.Raw(IsLine ? Line(look) : Column(look));
        Labels(series);
        Categories();
        Values(series);
        xml.Raw(IsLine ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
    }

    private static string Colour(string colour) => $"<a:srgbClr val=\"{colour}\"/>";

    private static string Solid(string colour) => $"<a:solidFill>{Colour(colour)}</a:solidFill>";

    private static string Column(SeriesLook look)
    {
        var fill = look.Pattern switch
        {
            FillPattern.Solid => Solid(look.Colour),
            FillPattern.Pale => Solid("DADCE0"),
            _ => $"<a:pattFill prst=\"{Preset(look.Pattern)}\"><a:fgClr>{Colour(look.Colour)}</a:fgClr><a:bgClr>{Colour("FFFFFF")}</a:bgClr></a:pattFill>",
        };
        return $"<c:spPr>{fill}<a:ln w=\"9525\">{Solid(look.Colour)}</a:ln></c:spPr><c:invertIfNegative val=\"0\"/>";
    }

    /// <summary>Names of ISO/IEC 29500-1, 20.1.10.51.</summary>
    private static string Preset(FillPattern pattern) => pattern switch
    {
        FillPattern.UpwardDiagonal => "wdUpDiag",
        FillPattern.Horizontal => "narHorz",
        FillPattern.Grid => "smGrid",
        FillPattern.DownwardDiagonal => "wdDnDiag",
        FillPattern.Vertical => "narVert",
        FillPattern.Lattice => "openDmnd",
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, "Not a pattern"),
    };

    private static string Line(SeriesLook look)
    {
        var dash = look.Dash switch { 0 => "solid", < 2 => "sysDot", < 5 => "dash", _ => "lgDash" };
        var symbol = look.Marker switch { PointMarker.Square => "square", PointMarker.Triangle => "triangle", PointMarker.Diamond => "diamond", _ => "circle" };
        return string.Create(CultureInfo.InvariantCulture, $"<c:spPr><a:ln w=\"{EmuPerPoint * 3 / 2}\" cap=\"rnd\">{Solid(look.Colour)}<a:prstDash val=\"{dash}\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"{symbol}\"/><c:size val=\"7\"/><c:spPr>{Solid(look.Hollow ? "FFFFFF" : look.Colour)}<a:ln w=\"9525\">{Solid(look.Colour)}</a:ln></c:spPr></c:marker>");
    }

    private void Labels(int series)
    {
        var values = Enumerable.Range(0, chart.Categories.Length).Select(category => ChartData.Value(chart.Series[series], category)).OfType<decimal>().ToList();
        var place = !IsLine ? "outEnd" : IsLow(series, values) ? LabelPlace.Below : LabelPlace.Above;
        var format = NumberFormat.Of(values);
        xml.Raw("<c:dLbls>");
        for (var category = 0; IsLine && category < chart.Categories.Length; category++)
        {
            if (LabelPlace.Of(chart, series, category, place, scale.Maximum - scale.Minimum) is var own && own != place)
            {
                xml.Raw(string.Create(CultureInfo.InvariantCulture, $"<c:dLbl><c:idx val=\"{category}\"/>"));
                Label(format, own);
                xml.Raw("</c:dLbl>");
            }
        }

        Label(format, place);
        xml.Raw("</c:dLbls>");
    }

    private void Label(string format, string place) => xml.Raw($"<c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr lang=\"ru-RU\"/></a:p></c:txPr><c:dLblPos val=\"{place}\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");

    /// <summary>Of several lines the lowest has its numbers below it.</summary>
    private bool IsLow(int series, List<decimal> values) =>
        chart.Series.Length > 1 && values.Count > 0 && chart.Series.Select((_, other) => Mean(other)).OfType<decimal>().Min() == Mean(series);

    private decimal? Mean(int series)
    {
        var values = Enumerable.Range(0, chart.Categories.Length).Select(category => ChartData.Value(chart.Series[series], category)).OfType<decimal>().ToList();
        return values.Count == 0 ? null : values.Average();
    }

    private void Categories()
    {
        var count = chart.Categories.Length;
        xml.Raw(string.Create(CultureInfo.InvariantCulture, $"<c:cat><c:strRef><c:f>{SheetRange.Categories(count)}</c:f><c:strCache><c:ptCount val=\"{count}\"/>"));
        for (var category = 0; category < count; category++)
        {
            xml.Raw(string.Create(CultureInfo.InvariantCulture, $"<c:pt idx=\"{category}\"><c:v>")).Text(chart.Categories[category]).Raw("</c:v></c:pt>");
        }

        xml.Raw("</c:strCache></c:strRef></c:cat>");
    }

    private void Values(int series)
    {
        var count = chart.Categories.Length;
        xml.Raw(string.Create(CultureInfo.InvariantCulture, $"<c:val><c:numRef><c:f>{SheetRange.SeriesValues(series, count)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"{count}\"/>"));
        for (var category = 0; category < count; category++)
        {
            if (ChartData.Value(chart.Series[series], category) is { } value)
            {
                xml.Raw(string.Create(CultureInfo.InvariantCulture, $"<c:pt idx=\"{category}\"><c:v>{ChartNumbers.Invariant(value)}</c:v></c:pt>"));
            }
        }

        xml.Raw("</c:numCache></c:numRef></c:val>");
    }
}
