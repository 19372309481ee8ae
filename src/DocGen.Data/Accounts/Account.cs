using Microsoft.AspNetCore.Identity;

namespace DocGen.Data.Accounts;

/// <summary>Somebody who signs in.</summary>
public sealed class Account : IdentityUser<string>
{
    /// <summary>«Иванова Мария Петровна», for people and the audit trail.</summary>
    public required string FullName { get; set; }

    public required AccountRole Role { get; set; }

    /// <summary>The school of a school administrator; null for others.</summary>
    public string? SchoolId { get; set; }

    /// <summary>The municipality of the account, or of its school; null where it sees them all.</summary>
    public string? MunicipalityId { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when the account may not sign in; null for a working one. Accounts are not deleted: the audit trail names them.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
}
