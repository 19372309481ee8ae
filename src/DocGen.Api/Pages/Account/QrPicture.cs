using System.Globalization;
using System.Text;
using DocGen.Documents.Figures.Qr;

namespace DocGen.Api.Pages.Account;

/// <summary>A QR code as one SVG path, a unit a module.</summary>
internal static class QrPicture
{
    /// <summary>Side in modules and the data of the path; null when the content does not fit a code.</summary>
    public static (int Side, string Path)? Of(string content)
    {
        if (QrSymbol.Of(content) is not { } symbol)
        {
            return null;
        }

        var path = new StringBuilder();
        for (var row = 0; row < symbol.Side; row++)
        {
            for (var column = 0; column < symbol.Side; column++)
            {
                if (symbol.IsDark(row, column))
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return (symbol.Side, path.ToString());
    }
}
