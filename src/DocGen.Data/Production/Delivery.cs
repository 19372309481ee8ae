namespace DocGen.Data.Production;

/// <summary>News of an ended batch on its way to a webhook or a mailbox; also the log of its tries.</summary>
public sealed class Delivery
{
    public const string Webhook = "webhook";

    public const string Mail = "mail";

    public required string Id { get; init; }

    public required string BatchId { get; init; }

    /// <summary><see cref="Webhook"/> or <see cref="Mail"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>Address of the hook or of the mailbox.</summary>
    public required string Target { get; init; }

    public required string Body { get; init; }

    public required DeliveryState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>Answer to the last try: a status code or a reason.</summary>
    public string? LastAnswer { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastTryAt { get; set; }
}
