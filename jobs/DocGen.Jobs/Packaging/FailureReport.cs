using System.Globalization;
using System.Text;
using DocGen.Data.Production;

namespace DocGen.Jobs.Packaging;

/// <summary>What of a batch was not made and why, as text for people.</summary>
public static class FailureReport
{
    public static string Of(IEnumerable<BatchItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items.Where(i => i.DocumentId is null))
        {
            text.Append(CultureInfo.InvariantCulture, $"{item.Name}: {StateOf(item.State)}\n");
            foreach (var problem in (item.State == ItemState.Skipped ? item.Findings : item.Problems).Where(p => p.IsError))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {problem.Code}{(problem.Place is null ? "" : $", {problem.Place}")}: {problem.Message}{(problem.Hint is null ? "" : $"; {problem.Hint}")}\n");
            }
        }

        return text.ToString();
    }

    public static string StateOf(ItemState state) => state switch
    {
        ItemState.Queued => "ждёт",
        ItemState.Running => "делается",
        ItemState.Done => "сделан",
        ItemState.Failed => "ошибка",
        ItemState.Skipped => "пропущен: данных не хватает",
        _ => "отменён",
    };
}
