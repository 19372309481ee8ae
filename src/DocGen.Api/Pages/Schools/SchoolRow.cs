namespace DocGen.Api.Pages.Schools;

/// <summary>A school in the list.</summary>
/// <param name="Head">«Иванова М.П.», or null when nobody is named.</param>
/// <param name="Overdue">Overdue rows of its roadmaps.</param>
/// <param name="LastYear">The last year with results; null without any.</param>
public sealed record SchoolRow(string Id, string Name, string? Municipality, string? Head, int Programmes, int Overdue, int? LastYear);
