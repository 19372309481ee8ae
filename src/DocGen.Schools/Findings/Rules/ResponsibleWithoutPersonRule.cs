using System.Text.RegularExpressions;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A row that names organizations only, or nobody. Told once when no row names a person.</summary>
public sealed partial class ResponsibleWithoutPersonRule : FindingRule
{
    public override string Code => "RESPONSIBLE_WITHOUT_PERSON";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        const string hint = "Назовите человека: должность и фамилию с инициалами";
        var rows = context.Outline.Rows.Where(r => r.Row.Items.Count == 0 && !string.IsNullOrWhiteSpace(r.Row.Event)).ToList();
        var nobody = rows.Where(r => string.IsNullOrWhiteSpace(r.Row.Responsible?.Text)).ToList();
        foreach (var row in nobody)
        {
            yield return Warning($"{row.Path}.responsible", $"У строки {row.Row.Number} нет ответственного", hint);
        }

        var unnamed = rows.Except(nobody).Where(r => !NamesPerson(r)).ToList();
        if (unnamed.Count == rows.Count - nobody.Count && unnamed.Count > 1)
        {
            yield return Info(context.Outline.Roadmaps[0].Path, "В дорожной карте ответственны только организации, ни один человек не назван", hint);
            yield break;
        }

        foreach (var row in unnamed)
        {
            yield return Info($"{row.Path}.responsible", $"Ответственный без фамилии: «{row.Row.Responsible!.Text}»", hint);
        }
    }

    private static bool NamesPerson(PlacedRow row) =>
        row.Row.Responsible!.Parties.Any(p => p.PersonId is not null) || Person().IsMatch(row.Row.Responsible.Text);

    [GeneratedRegex(@"\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:вич|вна|ична)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Person();
}
