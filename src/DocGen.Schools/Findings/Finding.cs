namespace DocGen.Schools.Findings;

/// <summary>Something wrong or doubtful in the data.</summary>
/// <param name="Code">Stable code, as <see cref="CodedRule.Code"/> of the rule that found it.</param>
/// <param name="Path">JSON path of the place («$.content[2].blocks[0].text»).</param>
/// <param name="Message">What is wrong, in Russian, one sentence without a full stop.</param>
public sealed record Finding(FindingSeverity Severity, string Code, string Path, string Message)
{
    /// <summary>What to do about it, in Russian.</summary>
    public string? Hint { get; init; }

    /// <summary>The text that would settle it, where a rule can write it.</summary>
    public Normalization? Normalization { get; init; }
}
