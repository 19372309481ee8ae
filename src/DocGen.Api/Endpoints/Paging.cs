namespace DocGen.Api.Endpoints;

/// <summary>One page of a list.</summary>
/// <param name="Next">The cursor of the next page; null on the last.</param>
internal sealed record Paging<T>(IReadOnlyList<T> Items, string? Next)
{
    public const int Size = 100;

    /// <param name="rows">One more than a page where there are more.</param>
    public static Paging<T> Of(List<T> rows, Func<T, string> cursor) => rows.Count > Size ? new(rows[..Size], cursor(rows[Size - 1])) : new(rows, null);
}
