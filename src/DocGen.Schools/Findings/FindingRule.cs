namespace DocGen.Schools.Findings;

/// <summary>One kind of finding. A rule has no state: the same context gives the same findings in the same order.</summary>
public abstract class FindingRule
{
    /// <summary>Stable code in capitals with underscores.</summary>
    public abstract string Code { get; }

    public abstract IEnumerable<Finding> Check(FindingContext context);

    protected Finding Error(string path, string message, string hint) => new(FindingSeverity.Error, Code, path, message) { Hint = hint };

    protected Finding Warning(string path, string message, string hint) => new(FindingSeverity.Warning, Code, path, message) { Hint = hint };

    protected Finding Info(string path, string message, string hint) => new(FindingSeverity.Info, Code, path, message) { Hint = hint };
}
