namespace DocGen.Data.Production;

/// <summary>A document's number from one of its parts to its end, as <see cref="Search.NumberSearch"/> makes it; a number has one row a part.</summary>
public sealed class NumberTail
{
    public required string Tail { get; init; }

    public required string DocumentId { get; init; }
}
