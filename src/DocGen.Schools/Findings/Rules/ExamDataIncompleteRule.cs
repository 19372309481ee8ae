using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>An exam table from which a result cannot be computed again: no participants, bare dashes, procedures named in the text only.</summary>
public sealed partial class ExamDataIncompleteRule : FindingRule
{
    public override string Code => "EXAM_DATA_INCOMPLETE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var table in context.Outline.ExamTables.Where(t => t.Value.Rows.Count > 0))
        {
            var faults = Faults(table.Value, context.Outline).ToList();
            if (faults.Count > 0)
            {
                yield return Warning(table.Path, $"Данные экзаменов неполные: {string.Join("; ", faults)}", "Добавьте число участников и недостающие результаты; пропуск обозначьте «нет данных»");
            }
        }
    }

    private static IEnumerable<string> Faults(ExamTable table, ProgrammeOutline outline)
    {
        if (!table.Columns.Concat(table.Rows.SelectMany(r => r.Cells)).Any(t => Participants().IsMatch(t)))
        {
            yield return "нет числа участников";
        }

        if (table.Rows.SelectMany(r => r.Cells).Any(c => c.Trim() is "-" or "–" or "—" or ""))
        {
            yield return "пропуск обозначен прочерком";
        }

        var inTable = Procedures(table.Columns.Concat(table.Rows.SelectMany(r => r.Cells)));
        var sourced = outline.Texts.Where(t => t.Role == TextRole.Paragraph && ResultWords().IsMatch(t.Text) && Year().IsMatch(t.Text)).Select(t => t.Text);
        var missing = Procedures(sourced).Except(inTable, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            yield return $"в тексте названы {string.Join(", ", missing)}, в таблице их нет";
        }
    }

    private static IEnumerable<string> Procedures(IEnumerable<string> texts) =>
        texts.SelectMany(t => Procedure().Matches(t).Select(m => m.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"участник|участвовал|писал|сдавал|кол-во|количество|чел\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Participants();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:ВПР|ОГЭ|ЕГЭ|ГИА-9|ГИА-11|ГВЭ)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Procedure();

    /// <summary>A sentence that names the year of results says which procedures they are of.</summary>
    [GeneratedRegex("результат|итог", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ResultWords();

    [GeneratedRegex("20[0-9]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
