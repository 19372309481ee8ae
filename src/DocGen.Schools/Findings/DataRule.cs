namespace DocGen.Schools.Findings;

/// <summary>One kind of finding over the data around programmes: registry, results, statistics.</summary>
public abstract class DataRule : CodedRule
{
    /// <summary>Findings with paths from the root of the data («$.exam_results[3]»).</summary>
    public abstract IEnumerable<Finding> Check(SchoolData data);
}
