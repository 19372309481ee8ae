using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Qr;

/// <summary>A QR code as one area, and in words.</summary>
internal static class QrFigure
{
    /// <summary>A module smaller than this is read badly from paper, millimetres.</summary>
    private const double LeastModule = 0.33;

    /// <param name="side">Printed side, points.</param>
    public static FigureDrawing Draw(QrSymbol symbol, double side)
    {
        var module = side / symbol.Side;
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<FigurePoint>>();
        for (var row = 0; row < symbol.Side; row++)
        {
            for (var column = 0; column < symbol.Side; column++)
            {
                var start = column;
                while (column < symbol.Side && symbol.IsDark(row, column))
                {
                    column++;
                }

                if (column > start)
                {
                    runs.AddRange(FigurePath.Box(start * module, row * module, (column - start) * module, module).Runs);
                }
            }
        }

        return new FigureDrawing(side, side, [new FigurePath(runs.ToImmutable()) { Closed = true, Fill = "000000" }]);
    }

    /// <param name="side">Printed side, points.</param>
    public static bool IsTooFine(QrSymbol symbol, double side) => side / symbol.Side < LeastModule * 72 / 25.4;

    /// <summary>The line under a code.</summary>
    public static Paragraph CaptionOf(QrCode code, string caption) =>
        new([new Text(caption)]) { Role = ParagraphRole.Note, Alignment = code.Alignment };

    /// <summary>What stands in place of a code that cannot be made.</summary>
    public static Paragraph InWords(QrCode code) => new([new Text(code.Content)]) { Alignment = code.Alignment, Indent = false };

    public static string Description(QrCode code) =>
        string.IsNullOrWhiteSpace(code.AlternativeText) ? "QR-код: " + code.Content : code.AlternativeText;
}
