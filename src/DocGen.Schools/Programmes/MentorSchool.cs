namespace DocGen.Schools.Programmes;

/// <summary>The school that mentors the programme's school.</summary>
/// <param name="OrganizationId">Refers to <see cref="Registry.Organization.Id"/>.</param>
public sealed record MentorSchool(string OrganizationId)
{
    /// <summary>Person who answers for the mentoring.</summary>
    public string? PersonId { get; init; }

    /// <summary>The act that assigns the mentor («приказ отдела образования от 01.02.2023 № 15»).</summary>
    public string? Basis { get; init; }
}
