using System.Globalization;
using System.Text;
using DocGen.Data.Production;
using DocGen.Jobs.Production;

namespace DocGen.Jobs.Packaging;

/// <summary>What of a batch was not made and why, as text for people.</summary>
public static class FailureReport
{
    /// <summary>Of a text file that Windows shows as it is in any of its editors.</summary>
    private const string LineEnd = "\r\n";

    public static string Of(string title, IReadOnlyCollection<BatchItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var missing = items.Where(i => i.DocumentId is null).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{title}{LineEnd}Сделано документов: {items.Count - missing.Count} из {items.Count}. Не сделано: {missing.Count}.{LineEnd}");
        foreach (var (at, item) in missing.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{LineEnd}{at + 1}. {item.Name} — {StateOf(item.State)}{LineEnd}");
            foreach (var problem in (item.State == ItemState.Skipped ? item.Findings : item.Problems).Where(p => p.IsError))
            {
                Append(text, problem);
            }
        }

        return text.ToString();
    }

    /// <summary>The code and the place are for those whom the reader asks for help: they come last.</summary>
    private static void Append(StringBuilder text, StoredProblem problem)
    {
        text.Append(CultureInfo.InvariantCulture, $"   – {ProblemText.Of(problem).TrimEnd('.')}.{LineEnd}");
        if (ProblemText.Advice(problem) is { } advice)
        {
            text.Append(CultureInfo.InvariantCulture, $"     Что сделать: {ProblemText.Inside(advice).TrimEnd('.')}.{LineEnd}");
        }

        text.Append(CultureInfo.InvariantCulture, $"     (код {problem.Code}{(problem.Place is null ? "" : $", {problem.Place}")}){LineEnd}");
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
