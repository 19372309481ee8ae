namespace DocGen.Schools.Registry;

/// <summary>Anybody a programme may name as its author, partner or responsible party: school, department, office, association, institute.</summary>
/// <param name="ShortName">The name as documents write it, quotes included («МБОУ «Каштановская СОШ»»).</param>
public sealed record Organization(string Id, OrganizationKind Kind, string ShortName)
{
    /// <summary>Full name with the legal form spelled out.</summary>
    public string? FullName { get; init; }

    /// <summary>Abbreviated legal form: МБОУ, МАОУ, ГБУ ДПО…</summary>
    public string? LegalForm { get; init; }

    /// <summary>Abbreviation that stands for the whole name in running text: РМК, РМО.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The name in the second state language, as the letterhead prints it; null in a one-language region.</summary>
    public string? SecondLanguageName { get; init; }

    /// <summary>BCP 47 tag of <see cref="SecondLanguageName"/>: tt, kv, ba…</summary>
    public string? SecondLanguage { get; init; }

    public string? MunicipalityId { get; init; }

    /// <summary>The organization that created this one: the department of a school.</summary>
    public string? FounderId { get; init; }

    /// <summary>Settlement as documents name it («ст. Обливская»).</summary>
    public string? Place { get; init; }

    public OrganizationDetails? Details { get; init; }

    /// <summary>The person at the head; refers to <see cref="Person.Id"/>.</summary>
    public string? HeadId { get; init; }
}
