namespace DocGen.Pdf.Navigation;

/// <summary>Outside addresses as PDF wants them: ASCII, an international host in its xn-- form (ISO 32000-1, 12.6.4.7).</summary>
internal static class LinkAddress
{
    public static string ToAscii(Uri address)
    {
        if (!address.IsAbsoluteUri)
        {
            throw new ArgumentException("An outside link has an absolute address.", nameof(address));
        }

        var text = address.GetComponents(UriComponents.AbsoluteUri, UriFormat.UriEscaped);
        var host = address.GetComponents(UriComponents.Host, UriFormat.UriEscaped);
        return host.Length > 0 && !string.Equals(host, address.IdnHost, StringComparison.Ordinal)
            ? text.Replace(host, address.IdnHost, StringComparison.Ordinal)
            : text;
    }
}
