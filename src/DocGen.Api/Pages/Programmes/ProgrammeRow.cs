namespace DocGen.Api.Pages.Programmes;

/// <summary>A programme in the list.</summary>
/// <param name="Measures">Rows of its roadmaps.</param>
public sealed record ProgrammeRow(string Id, string Title, string? School, DateOnly? From, DateOnly? To, int Measures, int Done, int Overdue);
