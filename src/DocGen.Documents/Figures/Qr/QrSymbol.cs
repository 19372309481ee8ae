using System.Collections;
using System.Text;
using QRCoder;

namespace DocGen.Documents.Figures.Qr;

/// <summary>The modules of a QR code: UTF-8, error correction M, quiet zone of four modules included (ISO/IEC 18004).</summary>
public sealed class QrSymbol
{
    /// <summary>Bytes of UTF-8 that the largest code holds at this error correction.</summary>
    public const int MostBytes = 2331;

    private readonly List<BitArray> _rows;

    private QrSymbol(List<BitArray> rows) => _rows = rows;

    /// <summary>Modules in a side.</summary>
    public int Side => _rows.Count;

    public bool IsDark(int row, int column) => _rows[row][column];

    /// <summary>Null when the content is empty or longer than a code can hold.</summary>
    public static QrSymbol? Of(string content)
    {
        if (string.IsNullOrEmpty(content) || Encoding.UTF8.GetByteCount(content) > MostBytes)
        {
            return null;
        }

        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return new QrSymbol(data.ModuleMatrix);
    }
}
