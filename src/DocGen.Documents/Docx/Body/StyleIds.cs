namespace DocGen.Documents.Docx.Body;

/// <summary>Identifiers of the styles. Plain Latin: Word translates the names of built-in styles itself, identifiers stay.</summary>
internal static class StyleIds
{
    public static ReadOnlySpan<byte> Body => "BodyText"u8;
    public static ReadOnlySpan<byte> Title => "Title"u8;
    public static ReadOnlySpan<byte> Subtitle => "Subtitle"u8;
    public static ReadOnlySpan<byte> About => "About"u8;
    public static ReadOnlySpan<byte> RequisiteLine => "RequisiteLine"u8;
    public static ReadOnlySpan<byte> Caption => "Caption"u8;
    public static ReadOnlySpan<byte> Note => "Note"u8;
    public static ReadOnlySpan<byte> Imprint => "Imprint"u8;
    public static ReadOnlySpan<byte> ListBullet => "ListBullet"u8;
    public static ReadOnlySpan<byte> ListNumber => "ListNumber"u8;
    public static ReadOnlySpan<byte> ListContinue => "ListContinue"u8;
    public static ReadOnlySpan<byte> Picture => "Picture"u8;
    public static ReadOnlySpan<byte> Mark => "ApprovalMark"u8;
    public static ReadOnlySpan<byte> Appendix => "AppendixMark"u8;
    public static ReadOnlySpan<byte> Signature => "Signature"u8;
    public static ReadOnlySpan<byte> Letterhead => "Letterhead"u8;
    public static ReadOnlySpan<byte> LetterheadDetail => "LetterheadDetail"u8;
    public static ReadOnlySpan<byte> LetterheadRule => "LetterheadRule"u8;
    public static ReadOnlySpan<byte> ContentsTitle => "TOCHeading"u8;
    public static ReadOnlySpan<byte> FootnoteText => "FootnoteText"u8;

    /// <summary>One point high, invisible: holds a section's end or parts two tables.</summary>
    public static ReadOnlySpan<byte> Separator => "Separator"u8;

    public static ReadOnlySpan<byte> Heading(int level) => level switch
    {
        1 => "Heading1"u8,
        2 => "Heading2"u8,
        3 => "Heading3"u8,
        _ => "Heading4"u8,
    };

    public static ReadOnlySpan<byte> Contents(int level) => level switch
    {
        1 => "TOC1"u8,
        2 => "TOC2"u8,
        3 => "TOC3"u8,
        _ => "TOC4"u8,
    };
}
