namespace DocGen.Schools.Registry;

/// <summary>A person whom documents name.</summary>
/// <param name="Surname">In the nominative.</param>
/// <param name="Name">First name in the nominative, in full; an initial alone is kept as it is.</param>
public sealed record Person(string Id, string Surname, string Name)
{
    public string? Patronymic { get; init; }

    /// <summary>Required where there is no patronymic to read it from.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Position in the nominative («заведующий районным методическим кабинетом»).</summary>
    public string? Position { get; init; }

    public string? OrganizationId { get; init; }

    /// <summary>Overrides for surname, first name and patronymic together («Ивановой Марии Петровны»).</summary>
    public CaseForms? NameForms { get; init; }

    public CaseForms? PositionForms { get; init; }
}
