using System.Globalization;

namespace DocGen.Api.Endpoints;

/// <summary>The header Prefer (RFC 7240).</summary>
internal static class Preference
{
    /// <summary>The longest time that an answer waits for a document.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>How long the caller wants to wait, cut to <see cref="Longest"/>; null when it does not.</summary>
    public static TimeSpan? Wait(HttpRequest request)
    {
        foreach (var part in request.Headers["Prefer"].SelectMany(value => (value ?? "").Split(',', ';')))
        {
            var (name, value) = part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (part[..at].Trim(), part[(at + 1)..].Trim().Trim('"')) : (part.Trim(), "");
            if (string.Equals(name, "wait", StringComparison.OrdinalIgnoreCase))
            {
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
            }
        }

        return null;
    }
}
