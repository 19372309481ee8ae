namespace DocGen.Jobs.Notifications;

/// <param name="Secret">Key of the signature: the header X-DocGen-Signature is «sha256=» and HMAC-SHA-256 of the time, a dot and the body.</param>
public sealed record Webhook(string Url, string Secret);
