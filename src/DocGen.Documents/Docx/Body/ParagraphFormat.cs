using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Properties of one paragraph beyond its style; what is not set is left to the style.</summary>
internal ref struct ParagraphFormat
{
    public ReadOnlySpan<byte> Style;
    public bool KeepNext;
    public bool PageBreakBefore;

    /// <summary>Width of a frame at the foot of the page, twips; 0 for none.</summary>
    public int FrameWidth;

    /// <summary>Instance of numbering; 0 for none.</summary>
    public int NumId;
    public int NumLevel;

    /// <summary>Right tab with dots at this place, twips; 0 for none.</summary>
    public int DottedTab;

    /// <summary>Right tab at this place, twips; 0 for none.</summary>
    public int RightTab;

    /// <summary>Left tab reached by a line to sign on, twips; 0 for none.</summary>
    public int SigningTab;
    public int? SpaceBefore;
    public int? SpaceAfter;
    public int? Left;
    public int? Hanging;
    public int? FirstLine;
    public Alignment? Alignment;

    /// <summary>The section that this paragraph ends.</summary>
    public SectionEnd? Section;
}
