namespace DocGen.Api.Pages.Journals;

/// <summary>A journal in the list: one organization, one journal, one year.</summary>
public sealed record JournalRow(string OwnerId, string Owner, string JournalId, int Year, string Title, int LastNumber, DateOnly? LastDate);
