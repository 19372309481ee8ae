namespace DocGen.Api.Pages.Schools;

/// <summary>One thing that documents ask of a school's data.</summary>
/// <param name="Name">What it is, in the nominative.</param>
/// <param name="Why">What suffers without it.</param>
/// <param name="Address">Page where it is filled in.</param>
public sealed record CompletenessItem(string Name, string Why, bool Present, string Address);
