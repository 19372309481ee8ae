namespace DocGen.Schools.Findings.Rules;

/// <summary>A programme of the «500+» project runs from half a year to a year.</summary>
public sealed class ProgrammeTermLengthRule : FindingRule
{
    public override string Code => "PROGRAMME_TERM_LENGTH";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Programme.Project500 || context.Outline.Term is not { } term)
        {
            return [];
        }

        var months = ((term.To.Year - term.From.Year) * 12) + term.To.Month - term.From.Month + 1;
        return months is >= 6 and <= 12
            ? []
            : [Warning($"{context.Path}.term", $"Срок программы «500+» — {months} мес., а должен быть от 6 до 12", "Исправьте срок программы или её этапов")];
    }
}
