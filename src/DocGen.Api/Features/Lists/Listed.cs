namespace DocGen.Api.Features.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record Listed<T>(IReadOnlyList<T> Items, string? Next)
{
    public Listed<TOther> Select<TOther>(Func<T, TOther> show) => new([.. Items.Select(show)], Next);
}
