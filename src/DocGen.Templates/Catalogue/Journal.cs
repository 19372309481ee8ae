namespace DocGen.Templates.Catalogue;

/// <summary>The journal in which documents of a kind are registered.</summary>
/// <param name="Id">Kinds with the same id share the numbers of one journal.</param>
/// <param name="Number">Scriban over <c>n</c>, <c>year</c>, <c>month</c> and the document's data: <c>{{ n }}-од</c>.</param>
public sealed record Journal(string Id, string Title, string Number)
{
    /// <summary>The document keeps a date of its own (the day of the meeting, of the agreement): registration gives it the number only.</summary>
    public bool KeepsDate { get; init; }
}
