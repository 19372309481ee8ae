namespace DocGen.Schools.Findings;

/// <summary>What rules over programmes and rules over data have in common. A rule has no state.</summary>
public abstract class CodedRule
{
    private protected CodedRule()
    {
    }

    /// <summary>Stable code in capitals with underscores.</summary>
    public abstract string Code { get; }

    protected Finding Error(string path, string message, string hint) => new(FindingSeverity.Error, Code, path, message) { Hint = hint };

    protected Finding Warning(string path, string message, string hint) => new(FindingSeverity.Warning, Code, path, message) { Hint = hint };

    protected Finding Info(string path, string message, string hint) => new(FindingSeverity.Info, Code, path, message) { Hint = hint };
}
