using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>
/// Blocks of a section as plain text that a person edits: paragraphs parted by empty lines, «## » before a subheading, list items with their
/// markers, nested by two spaces. What is no text (tables, subsections) is a line «[[2: Дорожная карта]]», which may be moved.
/// </summary>
internal static partial class BlockText
{
    private const int Indent = 2;
    private const string NoMarker = "*";

    public static string Write(IReadOnlyList<Block> blocks) => string.Join("\n\n", blocks.Select(Write));

    /// <param name="originals">The blocks as they were: what was not touched stays as it is, what is no text is found there.</param>
    public static IReadOnlyList<Block> Read(string? text, IReadOnlyList<Block> originals)
    {
        var untouched = originals.Select((block, i) => (Text: Write(block, i), Block: block)).ToLookup(each => each.Text, each => each.Block, StringComparer.Ordinal);
        List<Block> blocks = [];
        foreach (var chunk in Chunks(text ?? ""))
        {
            blocks.AddRange(Kept(chunk, originals) ?? [untouched[chunk].FirstOrDefault() ?? Block(chunk)]);
        }

        // A table or a subsection goes away by its own button only, never with a lost line.
        return [.. blocks, .. originals.Where(block => !IsText(block) && !blocks.Contains(block))];
    }

    public static string Name(Block block) => block switch
    {
        Section section => $"Раздел «{string.Join(' ', new[] { section.Number, section.Title }.Where(part => !string.IsNullOrWhiteSpace(part)))}»",
        Passport => "Паспорт программы",
        Roadmap => "Дорожная карта",
        IndicatorTable => "Таблица показателей",
        StageList => "Этапы",
        ProblemMatrix => "Матрица проблем",
        ExamTable => "Таблица результатов",
        EvaluationForms => "Формы оценивания",
        RelatedDocument related => $"Документ: {related.Text}",
        _ => "Текст",
    };

    private static bool IsText(Block block) => block is Paragraph or Subheading or ItemList;

    private static string Write(Block block, int place) => block switch
    {
        Paragraph paragraph => EmptyLines().Replace(paragraph.Text.ReplaceLineEndings("\n").Trim(), "\n"),
        Subheading heading => $"## {heading.Text}",
        ItemList list => Write(list),
        _ => string.Create(CultureInfo.InvariantCulture, $"[[{place + 1}: {Name(block).ReplaceLineEndings(" ")}]]"),
    };

    private static string Write(ItemList list)
    {
        var text = new StringBuilder();
        if (list.Lead is not null)
        {
            text.Append(list.LeadMarker is null ? "" : $"{list.LeadMarker} ").Append(list.Lead.ReplaceLineEndings(" ")).Append('\n');
        }

        Write(text, list.Items, 0);
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, IReadOnlyList<ListEntry> items, int depth)
    {
        foreach (var item in items)
        {
            text.Append(' ', depth * Indent).Append(item.Marker ?? NoMarker).Append(' ').Append(EmptyLines().Replace(item.Text.ReplaceLineEndings("\n").Trim(), "\n")).Append('\n');
            Write(text, item.Items, depth + 1);
        }
    }

    private static IEnumerable<string> Chunks(string text) =>
        EmptyLines().Split(text.ReplaceLineEndings("\n")).Select(chunk => chunk.Trim('\n').TrimEnd()).Where(chunk => chunk.Trim().Length > 0);

    private static List<Block>? Kept(string chunk, IReadOnlyList<Block> originals)
    {
        List<Block> kept = [];
        foreach (var line in chunk.Split('\n'))
        {
            if (Place().Match(line) is not { Success: true } match || !int.TryParse(match.Groups["place"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                || place < 1 || place > originals.Count || IsText(originals[place - 1]))
            {
                return null;
            }

            kept.Add(originals[place - 1]);
        }

        return kept;
    }

    private static Block Block(string chunk)
    {
        if (chunk.StartsWith("## ", StringComparison.Ordinal) && !chunk.Contains('\n', StringComparison.Ordinal))
        {
            return new Subheading(chunk[3..].Trim());
        }

        var lines = chunk.Split('\n');
        var first = Array.FindIndex(lines, line => Item().IsMatch(line));
        return first < 0 ? new Paragraph(chunk.Trim()) : new ItemList
        {
            Lead = first == 0 ? null : string.Join(' ', lines[..first].Select(line => line.Trim())),
            Items = new ItemReader(lines[first..]).Read(0),
        };
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"^\s*\[\[(?<place>[0-9]{1,4}):[^\n]*\]\]\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<marker>[-–—•*]|[0-9]+(?:\.[0-9]+)*[.)]|[а-яa-z]\))[ \t]+(?<text>.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();

    /// <summary>Reads lines of a list into items nested by their indents; a line without a marker goes on with the item above.</summary>
    private sealed class ItemReader(string[] lines)
    {
        private int at;

        public List<ListEntry> Read(int indent)
        {
            List<ListEntry> items = [];
            while (at < lines.Length)
            {
                if (Item().Match(lines[at]) is not { Success: true } match)
                {
                    items[^1] = items[^1] with { Text = $"{items[^1].Text}\n{lines[at++].Trim()}" };
                    continue;
                }

                var own = match.Groups["indent"].Value.Replace("\t", "  ", StringComparison.Ordinal).Length;
                if (own < indent && items.Count > 0)
                {
                    break;
                }

                if (own > indent && items.Count > 0)
                {
                    items[^1] = items[^1] with { Items = [.. items[^1].Items, .. Read(own)] };
                    continue;
                }

                at++;
                var marker = match.Groups["marker"].Value;
                items.Add(new(match.Groups["text"].Value.Trim()) { Marker = marker == NoMarker ? null : marker });
                indent = items.Count == 1 ? own : indent;
            }

            return items;
        }
    }
}
