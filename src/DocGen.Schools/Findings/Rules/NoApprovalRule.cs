namespace DocGen.Schools.Findings.Rules;

/// <summary>No mark of approval. A document without a title has no place for one: NO_TITLE_PAGE tells both.</summary>
public sealed class NoApprovalRule : FindingRule
{
    public override string Code => "NO_APPROVAL";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Programme.Approvals.Count > 0 || string.IsNullOrWhiteSpace(context.Programme.Title)
            ? []
            : [Warning($"{context.Path}.approvals", "У документа нет грифа утверждения", "Добавьте гриф: кем, каким актом, когда утверждён")];
    }
}
