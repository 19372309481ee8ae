using System.Globalization;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Content;

/// <summary>
/// Writes text: one TJ operator a run of one face, glyph ids as literal strings, kerning and word spacing as adjustments between them (Tw
/// does nothing in fonts of two-byte codes, ISO 32000-1, 9.3.3).
/// </summary>
internal sealed class TextPainter(PdfPage page, PdfWriter writer, ByteBuffer buffer, GraphicsWriter graphics)
{
    /// <summary>Codes in one string: a string may have 32,767 bytes (ISO 19005-2, 6.1.13).</summary>
    private const int CodesInString = 16_000;

    /// <summary>Justified text stretches it as any space, the way Word does since 2013: bound words must not look glued.</summary>
    private const int NoBreakSpace = 0xA0;

    private bool _inText;
    private long _lineX;
    private long _lineY;
    private int _runStart;
    private int _codesInString;
    private bool _runIsAdjusted;

    public void Leave()
    {
        if (_inText)
        {
            buffer.Write("ET\n"u8);
            _inText = false;
        }
    }

    /// <param name="isReplaced">Whether the text is an artifact or has a replacement already, so that a box needs none of its own.</param>
    public double Show(FontStack fonts, double size, double x, double y, ReadOnlySpan<char> text, double wordSpacing, bool isReplaced)
    {
        var baseline = ByteBuffer.Hundredths(page.Height - y);
        var spacing = wordSpacing * 1000 / size;
        var (openFace, previous) = (-1, FontStack.Missing);
        long position = 0, pending = 0, spaced = 0;
        double wanted = 0;
        DocumentFont? font = null;
        for (var i = 0; i < text.Length;)
        {
            i += FontStack.Next(text[i..], out var codePoint);
            var found = fonts.Find(codePoint);
            if (found == FontStack.Invisible)
            {
                continue;
            }

            if (found == FontStack.Missing)
            {
                CloseRun(openFace);
                openFace = -1;
                ShowBox(fonts, size, x + (position * size / 1000), baseline, codePoint, isReplaced);
                position += FontStack.BoxAdvance;
                (previous, pending) = (FontStack.Missing, 0);
                continue;
            }

            var kerned = FontStack.Kerned(codePoint, found);
            var kerning = fonts.KerningBetween(previous, kerned);
            if (found >> 16 != openFace)
            {
                CloseRun(openFace);
                openFace = found >> 16;
                font = writer.FontOf(fonts.Faces[openFace]);
                OpenRun(font, size, x + (position * size / 1000), baseline);
            }
            else if (pending + kerning is var adjustment && (adjustment != 0 || _codesInString == CodesInString))
            {
                buffer.Write((byte)')').WriteInteger(-adjustment).Write((byte)'(');
                (_runIsAdjusted, _codesInString) = (true, 0);
            }

            var glyph = (ushort)found;
            font!.Used.Add(glyph);
            buffer.WriteCode(glyph);
            _codesInString++;
            position += fonts.AdvanceOf(found) + kerning;
            (previous, pending) = (kerned, 0);
            if (codePoint is ' ' or NoBreakSpace && spacing != 0)
            {
                // The rounding error of one space is carried to the next, so that a justified line ends where it should.
                wanted += spacing;
                pending = (long)Math.Round(wanted) - spaced;
                spaced += pending;
                position += pending;
            }
        }

        CloseRun(openFace);
        return position * size / 1000;
    }

    public static void WriteReplacement(ByteBuffer buffer, string actualText) =>
        buffer.Write("/Span<</ActualText"u8).WriteTextString(actualText).Write(">>BDC\n"u8);

    private void OpenRun(DocumentFont font, double size, double x, long baseline)
    {
        Enter();
        graphics.SetFont(font.Index, size);
        MoveTo(ByteBuffer.Hundredths(x), baseline);
        _runStart = buffer.Length;
        (_runIsAdjusted, _codesInString) = (false, 0);
        buffer.Write("[("u8);
    }

    private void CloseRun(int openFace)
    {
        if (openFace < 0)
        {
            return;
        }

        if (_runIsAdjusted)
        {
            buffer.Write(")]TJ\n"u8);
        }
        else
        {
            buffer[_runStart] = (byte)' ';
            buffer.Write(")Tj\n"u8);
        }
    }

    /// <summary>
    /// Draws a box for a character that no face has, never .notdef (ISO 19005-2, 6.2.11.8). A space as wide as the box carries the
    /// ActualText, for readers that look for text only where there are glyphs.
    /// </summary>
    private void ShowBox(FontStack fonts, double size, double x, long baseline, int codePoint, bool isReplaced)
    {
        writer.Missing.Add(codePoint, page);
        Leave();
        if (!isReplaced)
        {
            WriteReplacement(buffer, Readable(codePoint));
        }

        var (left, height, inset) = (ByteBuffer.Hundredths(x + (size * 0.06)), ByteBuffer.Hundredths(size * 0.66), ByteBuffer.Hundredths(size * 0.05));
        var width = ByteBuffer.Hundredths(size * 0.48);
        WriteRectangle(left, baseline, width, height);
        WriteRectangle(left + inset, baseline + inset, width - (2 * inset), height - (2 * inset));
        buffer.Write("f*\n"u8);
        var space = fonts.Primary.GlyphOf(' ');
        var advance = fonts.Primary.AdvanceOf(space);
        if (space != 0 && advance > 0)
        {
            var font = writer.FontOf(fonts.Primary);
            font.Used.Add(space);
            Enter();
            graphics.SetFont(font.Index, size);
            MoveTo(ByteBuffer.Hundredths(x), baseline);
            buffer.Write((byte)' ').WriteInteger(FontStack.BoxAdvance * 100 / advance).Write(" Tz("u8);
            buffer.WriteCode(space);
            buffer.Write(")Tj 100 Tz\n"u8);
            Leave();
        }

        if (!isReplaced)
        {
            buffer.Write("EMC\n"u8);
        }
    }

    /// <summary>The character, or its code where ActualText may not hold the character itself.</summary>
    private static string Readable(int codePoint) => CodePointKind.IsExchangeable(codePoint)
        ? char.ConvertFromUtf32(codePoint)
        : string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    private void Enter()
    {
        if (!_inText)
        {
            buffer.Write("BT\n"u8);
            (_inText, _lineX, _lineY) = (true, 0, 0);
        }
    }

    /// <summary>Moves the line matrix; kept in whole hundredths, so that moves never add up to an error.</summary>
    private void MoveTo(long x, long y)
    {
        buffer.WriteHundredths(x - _lineX).Write((byte)' ').WriteHundredths(y - _lineY).Write(" Td"u8);
        (_lineX, _lineY) = (x, y);
    }

    private void WriteRectangle(long x, long y, long width, long height) =>
        buffer.WriteHundredths(x).Write((byte)' ').WriteHundredths(y).Write((byte)' ').WriteHundredths(width).Write((byte)' ')
            .WriteHundredths(height).Write(" re\n"u8);
}
