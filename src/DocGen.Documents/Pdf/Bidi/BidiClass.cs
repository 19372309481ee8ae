namespace DocGen.Documents.Pdf.Bidi;

/// <summary>The character types of UAX #9 that a paragraph without explicit embeddings meets.</summary>
internal enum BidiClass : byte
{
    /// <summary>L, and what must never be turned round: private characters, controls, lone halves of pairs.</summary>
    LeftToRight,

    /// <summary>R: Hebrew and other letters.</summary>
    RightToLeft,

    /// <summary>AL: Arabic letters.</summary>
    ArabicLetter,

    /// <summary>EN.</summary>
    EuropeanNumber,

    /// <summary>ES: plus and minus.</summary>
    EuropeanSeparator,

    /// <summary>ET: percent, degree, currency.</summary>
    EuropeanTerminator,

    /// <summary>AN.</summary>
    ArabicNumber,

    /// <summary>CS: comma, colon, no-break space.</summary>
    CommonSeparator,

    /// <summary>NSM.</summary>
    NonSpacingMark,

    /// <summary>BN: soft hyphen, joiners; explicit embeddings and isolates are read as this.</summary>
    BoundaryNeutral,

    /// <summary>WS, and the tab and the line break.</summary>
    WhiteSpace,

    /// <summary>ON.</summary>
    OtherNeutral,
}
