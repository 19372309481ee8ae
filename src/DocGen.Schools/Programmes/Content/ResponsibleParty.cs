namespace DocGen.Schools.Programmes.Content;

/// <summary>One party of a responsibility: an organization, a person, or a role in words.</summary>
/// <param name="Name">As the document names it.</param>
public sealed record ResponsibleParty(string Name)
{
    public string? OrganizationId { get; init; }

    public string? PersonId { get; init; }
}
