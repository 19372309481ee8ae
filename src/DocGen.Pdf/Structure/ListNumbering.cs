namespace DocGen.Pdf.Structure;

/// <summary>How items of a list are marked (ISO 32000-1, table 347).</summary>
public enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}
