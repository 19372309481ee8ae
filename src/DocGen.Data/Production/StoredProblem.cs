namespace DocGen.Data.Production;

/// <summary>A diagnostic or a finding as kept beside a document or an item.</summary>
/// <param name="Severity">«error», «warning» or «info».</param>
/// <param name="Place">File, line and data path; null when unknown.</param>
/// <param name="Field">The field of the data in the reader's words («организация, руководитель, фамилия»); null when it has none.</param>
public sealed record StoredProblem(string Severity, string Code, string Message, string? Place = null, string? Hint = null, string? Field = null)
{
    public const string Error = "error";

    public bool IsError => string.Equals(Severity, Error, StringComparison.Ordinal);
}
