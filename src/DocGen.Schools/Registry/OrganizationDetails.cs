namespace DocGen.Schools.Registry;

/// <summary>What a letterhead carries. All parts are kept as written.</summary>
public sealed record OrganizationDetails
{
    public string? PostalAddress { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Site { get; init; }

    /// <summary>ИНН, 10 digits.</summary>
    public string? Inn { get; init; }

    /// <summary>КПП, 9 digits.</summary>
    public string? Kpp { get; init; }

    /// <summary>ОГРН, 13 digits.</summary>
    public string? Ogrn { get; init; }

    /// <summary>ОКПО, 8 digits.</summary>
    public string? Okpo { get; init; }
}
