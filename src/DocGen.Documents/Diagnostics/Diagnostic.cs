namespace DocGen.Documents.Diagnostics;

/// <summary>One thing to tell the user. Errors are values; exceptions are for bugs and broken machines.</summary>
/// <param name="Code">Stable code, «DG» and four digits; listed in docs/ru/errors.md.</param>
/// <param name="Message">What is wrong, in Russian, one sentence without a full stop.</param>
public sealed record Diagnostic(Severity Severity, string Code, Place Place, string Message)
{
    /// <summary>What to do about it, in Russian, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>The source line that <see cref="Place"/> points into, for the caret; null when there is none.</summary>
    public string? SourceLine { get; init; }
}
