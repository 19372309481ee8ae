namespace DocGen.Data.Accounts;

/// <summary>One sign-in of one browser. Without its row the cookie is worth nothing, so that deleting the row ends the session everywhere.</summary>
public sealed class Session
{
    /// <summary>SHA-256 of the key in the cookie, lower-case hex.</summary>
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last used, to a minute.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>What the browser calls itself, cut short.</summary>
    public required string Device { get; init; }

    public required string Address { get; init; }
}
