using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A row announces sub-rows with a colon, and the next one has a number of a lower level or none at all.</summary>
public sealed class SubRowsLostRule : FindingRule
{
    public override string Code => "SUB_ROWS_LOST";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rows = context.Outline.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i].Row;
            if (row.Items.Count > 0 || !row.Event.AsSpan().TrimEnd().EndsWith(":"))
            {
                continue;
            }

            var (own, next) = (OrdinalNumber.Read(row.Number), i + 1 < rows.Count ? OrdinalNumber.Read(rows[i + 1].Row.Number) : null);
            var following = next is null ? "дальше строк с номерами нет" : $"следующая строка — {next}";
            var problem = own is not null && next is not null && next.IsUnder(own) ? "подстроки не вложены" : "подстроки потеряны";
            yield return Error(rows[i].Path, $"Строка {row.Number} кончается двоеточием, {problem} ({following})", "Вложите подстроки в эту строку или уберите двоеточие");
        }
    }
}
