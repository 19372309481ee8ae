namespace DocGen.Pdf.Structure;

/// <summary>Which cells a header cell heads (ISO 32000-1, table 349).</summary>
public enum HeaderScope
{
    None,
    Row,
    Column,
    Both,
}
