using System.Text.RegularExpressions;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A header that names another column than the one under it: «Дата» over the numbers.</summary>
public sealed partial class ColumnMislabelledRule : FindingRule
{
    private static readonly (string Key, Regex Words, string Expected)[] Columns =
    [
        (RoadmapColumn.Number, NumberWords(), "№ п/п"),
        (RoadmapColumn.Deadline, DeadlineWords(), "Сроки"),
        (RoadmapColumn.Responsible, ResponsibleWords(), "Ответственные"),
        (RoadmapColumn.Event, EventWords(), "Мероприятия"),
        (RoadmapColumn.ExpectedResult, ResultWords(), "Ожидаемый результат"),
    ];

    public override string Code => "COLUMN_MISLABELLED";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Outline.Roadmaps.Where(r => r.Value.HeaderShown)
            .SelectMany(r => r.Value.Columns.Select((column, i) => Check(column, $"{r.Path}.columns[{i}]")))
            .OfType<Finding>();
    }

    /// <summary>A label in words of its own is the author's choice; only one that fits another column is wrong.</summary>
    private Finding? Check(Column column, string path)
    {
        if (string.IsNullOrWhiteSpace(column.Label) || Array.Find(Columns, c => c.Key == column.Key) is not { Words: { } own } known || own.IsMatch(column.Label))
        {
            return null;
        }

        return Array.Exists(Columns, c => c.Words.IsMatch(column.Label))
            ? Error($"{path}.label", $"Столбец назван «{column.Label}», а в нём {Contents(column.Key)}", $"Назовите столбец «{known.Expected}»")
            : null;
    }

    private static string Contents(string key) => key switch
    {
        RoadmapColumn.Number => "номера строк",
        RoadmapColumn.Deadline => "сроки",
        RoadmapColumn.Responsible => "ответственные",
        RoadmapColumn.Event => "мероприятия",
        _ => "результаты",
    };

    [GeneratedRegex(@"№|п/п|номер", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NumberWords();

    [GeneratedRegex(@"срок|дата|период|когда|время|месяц", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DeadlineWords();

    [GeneratedRegex(@"ответственн|исполнител|кто ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ResponsibleWords();

    [GeneratedRegex(@"мероприят|действи|мер[аы]\b|содержание|работ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EventWords();

    [GeneratedRegex(@"результат|итог|эффект|продукт|документ|показател", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ResultWords();
}
