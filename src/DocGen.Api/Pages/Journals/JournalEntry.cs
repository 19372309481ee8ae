using DocGen.Data.Production;

namespace DocGen.Api.Pages.Journals;

/// <summary>A line of a journal: the number and the document under it.</summary>
public sealed record JournalEntry(Registration Registration, StoredDocument Document);
