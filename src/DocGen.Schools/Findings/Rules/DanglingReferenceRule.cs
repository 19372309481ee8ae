using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A document is referred to by its name alone: no number, date or link to find it by.</summary>
public sealed class DanglingReferenceRule : FindingRule
{
    public override string Code => "DANGLING_REFERENCE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Outline.RelatedDocuments.Where(d => d.Value is { Number: null, Date: null, Target: null })
            .Select(d => Warning(d.Path, $"Ссылка без документа: «{Snippet.Of(d.Value.Text)}»", "Укажите дату и номер или приложите документ"));
    }
}
