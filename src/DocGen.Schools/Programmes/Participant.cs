namespace DocGen.Schools.Programmes;

/// <summary>Somebody who takes part in the programme: an organization or a person, with the role it plays.</summary>
public sealed record Participant
{
    public string? OrganizationId { get; init; }

    public string? PersonId { get; init; }

    /// <summary>«куратор», «муниципальный координатор», «член рабочей группы».</summary>
    public string? Role { get; init; }
}
