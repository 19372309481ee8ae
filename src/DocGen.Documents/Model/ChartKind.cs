namespace DocGen.Documents.Model;

public enum ChartKind
{
    /// <summary>Columns of one series.</summary>
    Bar,

    /// <summary>Columns of several series side by side in each category.</summary>
    GroupedBar,

    /// <summary>A line with marked points for each series.</summary>
    Line,
}
