using System.Text.RegularExpressions;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Findings.Outline;

/// <summary>The term of a stage: its own, or the one typed in brackets in its line («1 этап (февраль-март 2023)»).</summary>
internal static partial class StagePeriod
{
    public static FuzzyPeriod? Of(Stage stage)
    {
        if (stage.Period is not null)
        {
            return stage.Period;
        }

        foreach (var text in new[] { stage.Text, stage.Title, stage.Number })
        {
            foreach (Match bracketed in Bracketed().Matches(text ?? string.Empty))
            {
                if (FuzzyPeriod.Read(bracketed.Groups["term"].Value) is { Kind: not (PeriodKind.Unreadable or PeriodKind.Throughout) } period)
                {
                    return period;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"\((?<term>[^()]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracketed();
}
