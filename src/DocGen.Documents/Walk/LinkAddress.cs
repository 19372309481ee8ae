namespace DocGen.Documents.Walk;

/// <summary>Decides which addresses a link may have.</summary>
public static class LinkAddress
{
    /// <returns>The address in ASCII as files want it, or null when it is not an absolute http, https or mailto address.</returns>
    public static string? Of(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var address))
        {
            return null;
        }

        if (address.Scheme == Uri.UriSchemeMailto)
        {
            return address.AbsoluteUri;
        }

        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return null;
        }

        return string.Equals(address.Host, address.IdnHost, StringComparison.Ordinal)
            ? address.AbsoluteUri
            : new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
    }
}
