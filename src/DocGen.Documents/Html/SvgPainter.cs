using System.Globalization;
using System.Text;
using DocGen.Documents.Figures;

namespace DocGen.Documents.Html;

/// <summary>Writes a drawing as SVG inside the page. Letters take the page's face.</summary>
internal sealed class SvgPainter(HtmlOutput html)
{
    /// <param name="name">What the drawing is, read first.</param>
    /// <param name="description">What it shows, or null when the name says it.</param>
    /// <param name="crisp">Edges stand on whole pixels (QR codes).</param>
    public void Write(FigureDrawing drawing, string name, string? description, bool crisp = false)
    {
        var (width, height) = (Number(drawing.Width), Number(drawing.Height));
        html.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\"");
        html.Raw(crisp ? " shape-rendering=\"crispEdges\"" : string.Empty);
        html.Attribute("aria-label", description is null ? name : $"{name}. {description}");
        html.Raw("><title>");
        html.Text(name);
        html.Raw("</title>");
        if (description is not null)
        {
            html.Raw("<desc>");
            html.Text(description);
            html.Raw("</desc>");
        }

        html.Raw("\n");
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case FigurePath path:
                    Path(path);
                    break;
                case FigureLabel label:
                    Label(label);
                    break;
                default:
                    throw new NotSupportedException("Unknown shape: " + shape.GetType().Name);
            }
        }

        html.Raw("</svg>");
    }

    private void Path(FigurePath path)
    {
        if (path.Runs.IsEmpty)
        {
            return;
        }

        var data = new StringBuilder();
        foreach (var run in path.Runs)
        {
            for (var index = 0; index < run.Length; index++)
            {
                data.Append(index == 0 ? 'M' : 'L').Append(Number(run[index].X)).Append(' ').Append(Number(run[index].Y));
            }

            data.Append(path.Closed ? "Z" : string.Empty);
        }

        html.Raw($"<path d=\"{data}\" fill=\"{(path.Fill is null ? "none" : "#" + path.Fill)}\"");
        if (path.Stroke is not null)
        {
            html.Raw($" stroke=\"#{path.Stroke}\" stroke-width=\"{Number(path.Thickness)}\"");
            html.Raw(path.Dash > 0 ? $" stroke-dasharray=\"{Number(path.Dash)}\"" : string.Empty);
        }

        html.Raw("/>\n");
    }

    private void Label(FigureLabel label)
    {
        var (x, y) = (Number(label.X), Number(label.Y));
        html.Raw($"<text x=\"{x}\" y=\"{y}\" font-size=\"{Number(label.Size)}\"");
        html.Raw(label.Anchor switch { LabelAnchor.Middle => " text-anchor=\"middle\"", LabelAnchor.End => " text-anchor=\"end\"", _ => string.Empty });
        html.Raw(label.Bold ? " font-weight=\"bold\"" : string.Empty);
        html.Raw(label.Turned ? $" transform=\"rotate(-90 {x} {y})\"" : string.Empty);
        html.Raw(string.Equals(label.Colour, "000000", StringComparison.Ordinal) ? ">" : $" fill=\"#{label.Colour}\">");
        html.Text(label.Text);
        html.Raw("</text>\n");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
