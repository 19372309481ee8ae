namespace DocGen.EndToEnd.Tests.Api.Hostile;

/// <summary>One request on its way to harm.</summary>
/// <param name="Path">As it goes over the wire, queries included.</param>
/// <param name="Type">Content type; null for none.</param>
internal sealed record HostileRequest(string Method, string Path, byte[]? Body, string? Type, IReadOnlyList<(string Name, string Value)> Headers)
{
    public override string ToString() =>
        $"{Method} {Path} {Type} {string.Join("; ", Headers.Select(h => $"{h.Name}: {h.Value}"))} [{Body?.Length ?? 0} B] {(Body is { Length: < 400 } ? System.Text.Encoding.UTF8.GetString(Body) : "")}";
}
