namespace DocGen.Data.Production;

/// <summary>A diagnostic or a finding as kept beside a document or an item.</summary>
/// <param name="Severity">«error», «warning» or «info».</param>
/// <param name="Place">File, line and data path as people read them; null when unknown.</param>
public sealed record StoredProblem(string Severity, string Code, string? Place, string Message, string? Hint = null)
{
    public const string Error = "error";

    public bool IsError => string.Equals(Severity, Error, StringComparison.Ordinal);
}
