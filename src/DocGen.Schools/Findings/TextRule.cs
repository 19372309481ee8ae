using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings;

/// <summary>A rule that looks at every text of a programme by itself; at most one finding a text.</summary>
public abstract class TextRule : FindingRule
{
    public sealed override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var place in context.Outline.Texts)
        {
            if (Check(place, context) is { } finding)
            {
                yield return finding;
            }
        }
    }

    protected abstract Finding? Check(TextPlace place, FindingContext context);
}
