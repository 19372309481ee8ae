using System.Text;
using DocGen.Documents.Figures.Qr;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads QR codes.</summary>
internal static class QrReader
{
    private static readonly Length UsualSize = Length.FromMillimetres(30);

    /// <summary>Reads <c>qr</c>; null when its text is empty or too long for a code.</summary>
    public static QrCode? Read(MarkupCursor cursor, MarkupElement element)
    {
        var attributes = cursor.Attributes;
        var place = attributes.PlaceOf("text");
        var text = attributes.Text("text");
        var code = new QrCode(text ?? string.Empty, attributes.Length("size") ?? UsualSize)
        {
            Caption = attributes.Text("caption"),
            Alignment = BlockReader.ReadAlignment(attributes) ?? Alignment.Center,
            AlternativeText = attributes.Text("alt"),
        };
        cursor.Finish(element);
        if (text is null)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > QrSymbol.MostBytes)
        {
            cursor.Problems.Error(
                MarkupCodes.QrTooLong, place, $"Текст QR-кода занимает {bytes} байт, а помещается {QrSymbol.MostBytes}", "дайте короткий адрес страницы");
            return null;
        }

        return code;
    }
}
