namespace DocGen.Data.Import;

/// <summary>A file that cannot be read at all; carries the problem that the preview tells.</summary>
internal sealed class ImportException(string code, string message, string? hint = null) : Exception(message)
{
    public string Code { get; } = code;

    public string? Hint { get; } = hint;
}
