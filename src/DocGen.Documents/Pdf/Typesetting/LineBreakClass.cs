namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>The classes of UAX #14 that differ in Russian, Latin and mixed text. Scripts that need a dictionary are read as letters.</summary>
internal enum LineBreakClass : byte
{
    /// <summary>Letters and symbols (AL, and AI, SG, XX, SA by rule LB1).</summary>
    Alphabetic,

    /// <summary>HL.</summary>
    HebrewLetter,

    /// <summary>NU.</summary>
    Number,

    /// <summary>BK, CR, LF, NL.</summary>
    MandatoryBreak,

    /// <summary>SP.</summary>
    Space,

    /// <summary>ZW.</summary>
    ZeroWidthSpace,

    /// <summary>WJ.</summary>
    WordJoiner,

    /// <summary>GL: no-break space, no-break hyphen.</summary>
    Glue,

    /// <summary>CM.</summary>
    CombiningMark,

    /// <summary>ZWJ.</summary>
    ZeroWidthJoiner,

    /// <summary>CL.</summary>
    ClosePunctuation,

    /// <summary>CP.</summary>
    CloseParenthesis,

    /// <summary>EX.</summary>
    Exclamation,

    /// <summary>IS.</summary>
    InfixSeparator,

    /// <summary>SY.</summary>
    Slash,

    /// <summary>OP.</summary>
    OpenPunctuation,

    /// <summary>QU.</summary>
    Quotation,

    /// <summary>NS.</summary>
    NonStarter,

    /// <summary>B2: em dash.</summary>
    BreakBoth,

    /// <summary>BA: soft hyphen, en dash, hyphen U+2010.</summary>
    BreakAfter,

    /// <summary>BB.</summary>
    BreakBefore,

    /// <summary>HY: hyphen-minus.</summary>
    Hyphen,

    /// <summary>IN: ellipsis.</summary>
    Inseparable,

    /// <summary>PR: №, $, §-like signs before a number.</summary>
    Prefix,

    /// <summary>PO: percent, degree.</summary>
    Postfix,

    /// <summary>ID: ideographs, emoji.</summary>
    Ideographic,

    /// <summary>EB.</summary>
    EmojiBase,

    /// <summary>EM.</summary>
    EmojiModifier,

    /// <summary>RI.</summary>
    RegionalIndicator,

    /// <summary>CB.</summary>
    ContingentBreak,
}
