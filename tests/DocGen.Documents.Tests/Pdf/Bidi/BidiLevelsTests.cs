using DocGen.Documents.Pdf.Bidi;

namespace DocGen.Documents.Tests.Pdf.Bidi;

/// <summary>Cases made for the rules of UAX #9. Hebrew א ב ג, Arabic ا ب stand for right-to-left letters.</summary>
public sealed class BidiLevelsTests
{
    [Theory]
    [InlineData("школа 5", "0000000")]
    [InlineData("а אב б", "001100")]
    [InlineData("א ב", "111")]
    [InlineData("א, б", "1000")]
    [InlineData("א 12", "1122")] // I2
    [InlineData("12 א", "0001")] // W7 at the start
    [InlineData("א 1,5", "11222")] // W4
    [InlineData("א 1+5", "11222")] // W4, ES
    [InlineData("א 1, 5", "112112")] // a separator and a space are neutral
    [InlineData("א 5%", "1122")] // W5
    [InlineData("א №5", "1112")] // № is neutral between R and EN
    [InlineData("ا 12", "1122")] // W2
    [InlineData("ا 1+5", "11212")] // W2 makes AN, and + does not join AN
    [InlineData("ا 1,5", "11222")] // W4, AN
    [InlineData("א\u05B0ב", "111")] // W1
    [InlineData("а (א) б", "0001000")] // N0: what stands before the brackets is L
    [InlineData("א (ב) ג", "1111111")]
    [InlineData("א (б) ג", "1000001")] // N0: what is inside runs with the paragraph, and N2 the spaces outside
    [InlineData("а[א]", "0010")]
    [InlineData("👩א", "001")]
    [InlineData("א👩ב", "1111")] // N1
    [InlineData("א\u00ADב", "111")]
    public void Resolve_Text_HasTheLevelsOfTheRules(string text, string levels) =>
        Assert.Equal(levels, string.Concat(BidiLevels.Resolve(text)));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("010", "012")]
    [InlineData("0111", "0321")]
    [InlineData("01210", "03214")]
    [InlineData("122", "120")]
    public void Order_Levels_AreReversedFromTheHighest(string levels, string order) =>
        Assert.Equal(order, string.Concat(VisualOrder.Of([.. levels.Select(level => (byte)(level - '0'))])));

    [Theory]
    [InlineData("אב", "בא")]
    [InlineData("(א", "א)")]
    [InlineData("«א»", "«א»")]
    [InlineData("א\u05B0ב", "בא\u05B0")]
    [InlineData("א👩", "👩א")]
    public void Turn_Piece_IsMirroredWithMarksAfterTheirLetters(string piece, string seen) => Assert.Equal(seen, VisualOrder.Turn(piece));
}
