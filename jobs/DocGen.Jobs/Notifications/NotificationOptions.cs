using DocGen.Jobs.Production;

namespace DocGen.Jobs.Notifications;

/// <summary>Who is told that a batch ended; nobody unless settings say so.</summary>
public sealed record NotificationOptions
{
    public IReadOnlyList<Webhook> Webhooks { get; init; } = [];

    /// <summary>Mail addresses; they need <see cref="SmtpHost"/>.</summary>
    public IReadOnlyList<string> Mailboxes { get; init; } = [];

    public string? SmtpHost { get; init; }

    /// <summary>1 to 65535.</summary>
    public int SmtpPort { get; init; } = 25;

    public bool SmtpTls { get; init; }

    public string? SmtpUser { get; init; }

    public string? SmtpPassword { get; init; }

    public string? From { get; init; }

    /// <summary>Throws a line that names the setting and its allowed values.</summary>
    public void Validate()
    {
        Allowed.Require(Webhooks.All(h => Uri.TryCreate(h.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && h.Secret.Length >= 16), nameof(Webhooks), "адрес http:// или https:// и секрет от 16 знаков");
        Allowed.Require(Mailboxes.Count == 0 || (SmtpHost is not null && From is not null), nameof(Mailboxes), "вместе с SmtpHost и From");
        Allowed.Require(SmtpPort is >= 1 and <= 65535, nameof(SmtpPort), "1–65535");
    }
}
