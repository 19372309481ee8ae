using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A row that is only the rest of the row before it: a page break cut the table, and the copy took it for two rows.</summary>
public sealed class CellSplitByPageRule : FindingRule
{
    public override string Code => "CELL_SPLIT_BY_PAGE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var row in context.Outline.Rows.Select(r => (r.Path, r.Row)).Where(r => string.IsNullOrWhiteSpace(r.Row.Event) && string.IsNullOrWhiteSpace(r.Row.Number)))
        {
            var rest = row.Row.Responsible?.Text ?? row.Row.ExpectedResult ?? row.Row.Deadline?.Text;
            if (!string.IsNullOrWhiteSpace(rest))
            {
                yield return Error(row.Path, $"Ячейка разорвана концом страницы: отдельной строкой стоит «{Snippet.Of(rest)}»", "Соедините строку с предыдущей");
            }
        }

        foreach (var row in context.Outline.PassportRows.Where(r => string.IsNullOrWhiteSpace(r.Value.Label) && r.Value.Blocks.Count > 0))
        {
            yield return Error(row.Path, "Строка паспорта без названия: вероятно, продолжение предыдущей после конца страницы", "Соедините строку с предыдущей");
        }
    }
}
