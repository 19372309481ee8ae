namespace DocGen.Documents.Docx.Body;

/// <summary>How a run of text looks beyond its paragraph.</summary>
[Flags]
internal enum RunStyle
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Link = 8,
}
