namespace DocGen.Documents.Model;

/// <summary>How items are marked.</summary>
public enum ListStyle
{
    /// <summary>An en dash, as Russian official papers mark items.</summary>
    Dash,

    /// <summary>•</summary>
    Bullet,

    /// <summary>1. 2. 3.</summary>
    Decimal,

    /// <summary>1) 2) 3)</summary>
    DecimalParenthesis,

    /// <summary>1. 1.1. 1.1.1.: a nested outline list carries its parents' numbers.</summary>
    Outline,

    /// <summary>а) б) в) without ё, з, й, о, ч, ъ, ы, ь.</summary>
    CyrillicLetter,

    /// <summary>I. II. III.</summary>
    UpperRoman,

    /// <summary>No marker.</summary>
    None,
}
