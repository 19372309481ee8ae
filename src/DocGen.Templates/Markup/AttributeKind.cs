namespace DocGen.Templates.Markup;

/// <summary>What an attribute's value may be.</summary>
public enum AttributeKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>One of listed words.</summary>
    Choice,

    /// <summary>A whole number of 1 or more.</summary>
    WholeNumber,

    /// <summary>A size of type in points, 6 to 72.</summary>
    PointSize,

    /// <summary>A length with its unit: mm, cm, pt.</summary>
    Length,

    /// <summary>Four margins in millimetres: top, right, bottom, left.</summary>
    Margins,

    /// <summary>A date as ISO 8601 writes it: 2026-03-01.</summary>
    Date,

    /// <summary>A name of a heading: a Latin letter, then letters, digits and _, 40 at most.</summary>
    Identifier,

    /// <summary>An address http, https, mailto, or # and a heading's name.</summary>
    Address,

    /// <summary>RRGGBB, or a fill of the theme: header, group, good, attention, bad, muted.</summary>
    Fill,

    /// <summary>A length, a share in per cent, a weight with a star, or auto.</summary>
    ColumnWidth,

    /// <summary>A picture's file name beside the template, or data: with the picture itself.</summary>
    Picture,
}
