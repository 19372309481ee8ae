namespace DocGen.Documents.Model;

/// <summary>Where the second and further lines of an item begin.</summary>
public enum ListWrap
{
    /// <summary>Under the first word: the marker hangs beside the text.</summary>
    Hanging,

    /// <summary>At the left margin: the marker stands in the first-line indent, as the points of an order do. In cells as <see cref="Hanging"/>.</summary>
    Margin,
}
