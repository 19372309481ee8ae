using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A row without a number in a roadmap whose rows have them.</summary>
public sealed class RowWithoutNumberRule : FindingRule
{
    public override string Code => "ROW_WITHOUT_NUMBER";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rows = context.Outline.Rows;
        if (rows.Count(r => !string.IsNullOrWhiteSpace(r.Row.Number)) * 2 < rows.Count)
        {
            yield break;
        }

        foreach (var (row, index) in rows.Select((r, i) => (r, i)))
        {
            if (string.IsNullOrWhiteSpace(row.Row.Number) && !string.IsNullOrWhiteSpace(row.Row.Event))
            {
                var after = index > 0 ? $" (после строки {rows[index - 1].Row.Number})" : string.Empty;
                yield return Error(row.Path, $"Строка дорожной карты без номера{after}: «{Snippet.Of(row.Row.Event)}»", "Дайте строке номер и перенумеруйте следующие");
            }
        }
    }
}
