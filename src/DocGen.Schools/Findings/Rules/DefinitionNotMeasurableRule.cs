using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Low results are defined without a threshold.</summary>
public sealed class DefinitionNotMeasurableRule : FindingRule
{
    public override string Code => "DEFINITION_NOT_MEASURABLE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Outline.Definitions.Where(d => !d.Value.Text.Any(char.IsAsciiDigit))
            .Select(d => Warning($"{d.Path}.text", $"Определение без числового порога: «{Snippet.Of(d.Value.Text)}»", "Укажите порог: не менее 30 % участников получили «2» или не преодолели минимум"));
    }
}
