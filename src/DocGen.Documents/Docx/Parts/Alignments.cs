using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

internal static class Alignments
{
    /// <summary>Value of w:jc.</summary>
    public static string Name(Alignment alignment) => alignment switch
    {
        Alignment.Left => "left",
        Alignment.Center => "center",
        Alignment.Right => "right",
        _ => "both",
    };
}
