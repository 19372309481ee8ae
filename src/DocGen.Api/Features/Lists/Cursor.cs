namespace DocGen.Api.Features.Lists;

/// <summary>Where a page of a list begins and how long it is.</summary>
/// <param name="After">Key of the last row that was seen; null for the beginning.</param>
/// <param name="Limit">Rows of a page; null for <see cref="Usual"/>, never more than <see cref="Most"/>.</param>
public readonly record struct Cursor(string? After = null, int? Limit = null)
{
    public const int Usual = 100;
    public const int Most = 500;

    public int Size => Math.Clamp(Limit ?? Usual, 1, Most);
}
