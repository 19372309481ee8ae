namespace DocGen.Pdf.Fonts.Reading;

/// <summary>Kerning by classes (GPOS, pair adjustment format 2): a class for each left and each right glyph, and a matrix.</summary>
/// <param name="Left">Class of each glyph as the left one, -1 where the subtable does not cover it.</param>
/// <param name="Right">Class of each glyph as the right one.</param>
/// <param name="Values">Thousandths of the font size, row by row.</param>
internal sealed record KerningClasses(short[] Left, ushort[] Right, int RightClasses, short[] Values)
{
    public int this[ushort left, ushort right] => Values[(Left[left] * RightClasses) + Right[right]];

    public bool Covers(ushort left) => Left[left] >= 0;
}
