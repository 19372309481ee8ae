namespace DocGen.Data.Accounts;

/// <summary>What was answered to a request with an idempotency key; a repeated request gets it again and does nothing.</summary>
public sealed class IdempotentAnswer
{
    public required string AccountId { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body: the same key for another request is a mistake of the caller.</summary>
    public required string Request { get; init; }

    /// <summary>HTTP status; 0 while the first request is at work.</summary>
    public int Status { get; set; }

    public string? Location { get; set; }

    public string? ContentType { get; set; }

    public byte[]? Body { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}
