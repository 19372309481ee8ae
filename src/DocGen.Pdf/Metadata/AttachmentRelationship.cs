namespace DocGen.Pdf.Metadata;

/// <summary>How an attached file is related to the document (AFRelationship, ISO 19005-3, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>What the document was made from, in the form it was written in.</summary>
    Source,

    /// <summary>The data that the document shows.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    Supplement,

    Unspecified,
}
