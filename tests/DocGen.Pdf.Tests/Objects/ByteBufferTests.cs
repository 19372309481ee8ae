using System.Text;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Tests.Objects;

public sealed class ByteBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(595.28, "595.28")]
    [InlineData(12, "12")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.5, "-.5")]
    [InlineData(-0.004, "0")]
    [InlineData(0.005, ".01")]
    [InlineData(0.09, ".09")]
    [InlineData(-14399.999, "-14400")]
    [InlineData(100.1, "100.1")]
    public void Number_InPoints_IsWrittenShort(double value, string expected) => Assert.Equal(expected, Written(buffer => buffer.WriteNumber(value)));

    [Theory]
    [InlineData(502, ".502")]
    [InlineData(1000, "1")]
    [InlineData(20, ".02")]
    [InlineData(-1250, "-1.25")]
    public void Thousandths_AreWrittenShort(long value, string expected) => Assert.Equal(expected, Written(buffer => buffer.WriteScaled(value, 1000)));

    [Theory]
    [InlineData("Ann (B) \\", "(Ann \\(B\\) \\\\)")]
    [InlineData("", "()")]
    public void TextString_InAscii_IsEscaped(string text, string expected) => Assert.Equal(expected, Written(buffer => buffer.WriteTextString(text)));

    [Theory]
    [InlineData("Школа (№ 7)")]
    [InlineData("line\r\nbreak\t")]
    [InlineData("😀 \u0D28\u0D0A\u0A0D\u285C")]
    [InlineData("Ä")]
    public void TextString_WithAnyCharacters_IsReadBack(string text)
    {
        using var buffer = new ByteBuffer();
        buffer.WriteTextString(text);
        Assert.Equal(text, Reading.PdfReader.TextOf((byte[])new Reading.PdfLexer(buffer.Written.ToArray()).Read()!));
    }

    [Fact]
    public void TextString_WithALoneSurrogate_HasAReplacementCharacter()
    {
        using var buffer = new ByteBuffer();
        buffer.WriteTextString("а\uD800б");
        Assert.Equal("а\uFFFDб", Reading.PdfReader.TextOf((byte[])new Reading.PdfLexer(buffer.Written.ToArray()).Read()!));
    }

    [Theory]
    [InlineData("application/json", "/application#2Fjson")]
    [InlineData("A B#", "/A#20B#23")]
    [InlineData("Ж", "/#D0#96")]
    public void Name_WithIrregularCharacters_IsEscaped(string name, string expected) => Assert.Equal(expected, Written(buffer => buffer.WriteName(name)));

    [Theory]
    [InlineData(3, 0, "(D:20260301123000+03'00')")]
    [InlineData(0, 0, "(D:20260301123000Z)")]
    [InlineData(-5, -30, "(D:20260301123000-05'30')")]
    public void Date_WithItsOffset_IsWritten(int hours, int minutes, string expected) =>
        Assert.Equal(expected, Written(buffer => buffer.WriteDate(new DateTimeOffset(2026, 3, 1, 12, 30, 0, new TimeSpan(hours, minutes, 0)))));

    [Fact]
    public void Buffer_WhenFull_GrowsAndKeepsItsBytes()
    {
        using var buffer = new ByteBuffer(16);
        for (var i = 0; i < 10000; i++)
        {
            buffer.WriteInteger(i).Write((byte)' ');
        }

        Assert.Equal(string.Join(' ', Enumerable.Range(0, 10000)) + " ", Encoding.ASCII.GetString(buffer.Written));
    }

    private static string Written(Action<ByteBuffer> write)
    {
        using var buffer = new ByteBuffer();
        write(buffer);
        return Encoding.Latin1.GetString(buffer.Written);
    }
}
