namespace DocGen.Data.Accounts;

/// <summary>A personal token for scripts: the rights of its account, narrowed to its scopes.</summary>
public sealed class ApiToken
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    /// <summary>What it is for, as its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, lower-case hex; the secret itself is shown once and kept nowhere.</summary>
    public required string Digest { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was last used, to a minute.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
