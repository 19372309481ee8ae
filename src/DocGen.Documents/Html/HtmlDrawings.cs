using DocGen.Documents.Diagnostics;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Figures.Qr;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>Charts and QR codes as vector drawings with their content in words.</summary>
internal sealed class HtmlDrawings(HtmlPage page, HtmlOutput html)
{
    private readonly SvgPainter svg = new(html);

    public void Write(Chart chart, HtmlFlow flow)
    {
        if (ChartData.IsEmpty(chart))
        {
            page.Diagnostics.Add(WriterDiagnostics.EmptyChart(chart.Title ?? string.Empty));
            return;
        }

        var room = flow.Page.Height - flow.Page.Top - flow.Page.Bottom;
        var drawing = ChartLayout.Of(
            chart, Math.Min(chart.Width.Points, flow.Width / 20.0), Math.Min(chart.Height.Points, room.Points), TextWidths.Points, page.Look.Theme);
        html.Raw("<figure class=\"chart\">");
        svg.Write(drawing, chart.Title ?? "Диаграмма", ChartDescription.Of(chart));
        html.Raw("</figure>\n");
    }

    public void Write(QrCode code, HtmlFlow flow)
    {
        html.Raw("<figure");
        html.Attribute("style", code.Alignment == Alignment.Center ? null : "text-align:" + HtmlStyle.Align(code.Alignment));
        html.Raw(">");
        if (QrSymbol.Of(code.Content) is { } symbol)
        {
            var side = Math.Min(code.Size.Points, flow.Width / 20.0);
            if (QrFigure.IsTooFine(symbol, side))
            {
                page.Diagnostics.Add(WriterDiagnostics.QrTooFine(code.Content));
            }

            svg.Write(QrFigure.Draw(symbol, side), QrFigure.Description(code), null, crisp: true);
        }
        else
        {
            page.Diagnostics.Add(WriterDiagnostics.QrNotMade(code.Content));
            html.Text(code.Content);
        }

        if (code.Caption is not null)
        {
            html.Raw("<figcaption class=\"note\" style=\"text-align:inherit\">");
            html.Text(code.Caption);
            html.Raw("</figcaption>");
        }

        html.Raw("</figure>\n");
    }
}
