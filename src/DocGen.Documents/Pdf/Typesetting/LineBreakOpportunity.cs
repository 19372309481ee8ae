namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>What a line may do before a character.</summary>
internal enum LineBreakOpportunity : byte
{
    None,
    Allowed,

    /// <summary>Allowed, and a hyphen is drawn at the end of the line (soft hyphen, hyphenated word).</summary>
    Hyphenated,
    Mandatory,
}
