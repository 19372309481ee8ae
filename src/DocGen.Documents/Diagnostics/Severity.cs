namespace DocGen.Documents.Diagnostics;

public enum Severity
{
    Info,
    Warning,
    Error,
}
