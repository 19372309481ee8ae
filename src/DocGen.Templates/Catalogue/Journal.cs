namespace DocGen.Templates.Catalogue;

/// <summary>The journal in which documents of a kind are registered.</summary>
/// <param name="Id">Kinds with the same id share the numbers of one journal.</param>
/// <param name="Number">Scriban over <c>n</c>, <c>year</c>, <c>month</c> and the document's data: <c>{{ n }}-од</c>.</param>
public sealed record Journal(string Id, string Title, string Number);
