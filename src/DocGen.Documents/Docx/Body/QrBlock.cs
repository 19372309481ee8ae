using DocGen.Documents.Diagnostics;
using DocGen.Documents.Figures.Qr;
using DocGen.Documents.Model;
using DocGen.Documents.Pictures;

namespace DocGen.Documents.Docx.Body;

/// <summary>QR codes as pictures with a line under them.</summary>
internal sealed class QrBlock(DocxParts parts, PictureBlock pictures, TextBlocks text)
{
    public void Write(QrCode code, in Flow flow)
    {
        var place = flow with { KeepWithNext = flow.KeepWithNext || code.Caption is not null };
        if (QrSymbol.Of(code.Content) is { } symbol)
        {
            var side = Math.Min(code.Size.Twips, flow.Width) / 20.0;
            if (QrFigure.IsTooFine(symbol, side))
            {
                parts.Diagnostics.Add(WriterDiagnostics.QrTooFine(code.Content));
            }

            var picture = new Picture(BilevelPng.Of(symbol), PictureFormat.Png, code.Size, code.Size, QrFigure.Description(code));
            pictures.Write(picture, place, code.Alignment);
        }
        else
        {
            parts.Diagnostics.Add(WriterDiagnostics.QrNotMade(code.Content));
            text.Paragraph(QrFigure.InWords(code), place, end: null);
        }

        if (code.Caption is not null)
        {
            text.Paragraph(QrFigure.CaptionOf(code, code.Caption), flow with { PageBreakBefore = false, SpaceBefore = 0 }, end: null);
        }
    }
}
