namespace DocGen.Documents.Model;

public enum TableStyle
{
    /// <summary>Thin lines round every cell.</summary>
    Grid,

    /// <summary>No lines: requisites side by side.</summary>
    Plain,
}
