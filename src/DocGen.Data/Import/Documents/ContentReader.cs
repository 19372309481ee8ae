using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Turns the body of a document into a content tree. What is not understood stays as prose and is told.</summary>
internal sealed partial class ContentReader(ImportPlace file, List<ImportProblem> problems)
{
    private int tables;

    public IReadOnlyList<Block> Read(IReadOnlyList<WordPart> parts)
    {
        var at = 0;
        return Level(parts, ref at, 0);
    }

    /// <summary>Blocks up to the next heading that is not below <paramref name="heading"/>.</summary>
    private List<Block> Level(IReadOnlyList<WordPart> parts, ref int at, int heading)
    {
        List<Block> blocks = [];
        while (at < parts.Count)
        {
            if (parts[at] is WordParagraph { Heading: > 0 } title)
            {
                if (title.Heading <= heading)
                {
                    break;
                }

                at++;
                var match = SectionNumber().Match(title.Printed);
                blocks.Add(new Section
                {
                    Number = match.Success ? match.Groups["number"].Value : null,
                    Title = match.Success ? match.Groups["title"].Value : title.Text,
                    Blocks = Level(parts, ref at, title.Heading),
                });
                continue;
            }

            Plain(parts, ref at, blocks);
        }

        return blocks;
    }

    private void Plain(IReadOnlyList<WordPart> parts, ref int at, List<Block> blocks)
    {
        switch (parts[at])
        {
            case WordParagraph { Marker: not null } first:
                blocks.Add(new ItemList { Items = Items(parts, ref at, first.Depth) });
                break;
            case WordParagraph paragraph:
                at++;
                blocks.Add(new Paragraph(paragraph.Text));
                break;
            case WordTable table:
                at++;
                blocks.AddRange(Table(table));
                break;
        }
    }

    private static List<ListEntry> Items(IReadOnlyList<WordPart> parts, ref int at, int depth)
    {
        List<ListEntry> items = [];
        while (at < parts.Count && parts[at] is WordParagraph { Marker: not null, Heading: 0 } item && item.Depth >= depth)
        {
            if (item.Depth > depth && items.Count > 0)
            {
                items[^1] = items[^1] with { Items = Items(parts, ref at, item.Depth) };
                continue;
            }

            at++;
            items.Add(new(item.Text) { Marker = item.Marker });
        }

        return items;
    }

    private List<Block> Table(WordTable table)
    {
        tables++;
        IReadOnlyList<Block> Cell(IReadOnlyList<WordPart> parts) => new ContentReader(file, problems).Read(parts);
        Block? known = StageRows.Read(table, Cell);
        known ??= RoadmapTable.Read(table);
        known ??= IndicatorColumns.Read(table);
        known ??= ResultColumns.Read(table);
        known ??= ProblemColumns.Read(table);
        known ??= PassportTable.Read(table, Cell);
        if (known is not null)
        {
            return [known];
        }

        List<string> prose =
        [
            .. table.Rows.Select(row => string.Join(" | ", row.Distinct().Select(cell => cell.Text).Where(text => text.Length > 0)))
                .Where(text => text.Length > 0),
        ];
        if (prose.Count > 0)
        {
            problems.Add(new(
                FindingSeverity.Warning, "DG4401", file, string.Create(CultureInfo.InvariantCulture, $"Таблица {tables} не похожа ни на одну из таблиц программы; оставлена текстом: «{Short(prose[0])}»"),
                "перенесите её в нужный раздел вручную"));
        }

        return [.. prose.Select(text => new Paragraph(text))];
    }

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    [GeneratedRegex(@"^(?<number>(?:[0-9]+(?:\.[0-9]+)*|[IVX]+)[.)]?)\s+(?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex SectionNumber();
}
