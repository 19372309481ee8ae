namespace DocGen.Schools.Findings.Rules;

/// <summary>A document that says neither what it is nor whose.</summary>
public sealed class NoTitlePageRule : FindingRule
{
    public override string Code => "NO_TITLE_PAGE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return string.IsNullOrWhiteSpace(context.Programme.Title)
            ? [Error($"{context.Path}.title", "Нет титульного листа: названия, школы, грифа утверждения", "Добавьте название документа, школу, гриф утверждения, место и год")]
            : [];
    }
}
