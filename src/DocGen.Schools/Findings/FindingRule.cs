namespace DocGen.Schools.Findings;

/// <summary>One kind of finding over one programme. The same context gives the same findings in the same order.</summary>
public abstract class FindingRule : CodedRule
{
    public abstract IEnumerable<Finding> Check(FindingContext context);
}
