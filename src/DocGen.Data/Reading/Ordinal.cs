namespace DocGen.Data.Reading;

/// <summary>The order of rows: that of their ids, the same on every database.</summary>
internal static class Ordinal
{
    public static List<T> Sorted<T>(List<T> rows, Func<T, string> id)
    {
        rows.Sort((a, b) => string.CompareOrdinal(id(a), id(b)));
        return rows;
    }
}
