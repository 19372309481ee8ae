using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Api.Features.Documents.Comparing;

/// <summary>
/// The newer version with its changes marked: words that came are bold and underlined, words that went stand in «[было: …]». What has no
/// place in the newer version is listed at the end.
/// </summary>
internal sealed class MarkedDocument
{
    /// <summary>Old text by the place of the line in the newer version; null for a line that is new as a whole.</summary>
    private readonly Dictionary<int, string?> changed = [];

    private readonly List<string> gone = [];
    private int line = -1;

    private MarkedDocument(IEnumerable<ChangedPlace> places)
    {
        foreach (var place in places)
        {
            if (place.New is null)
            {
                gone.Add(place.Old!);
            }
            else
            {
                changed[place.Line - 1] = place.Old;
            }
        }
    }

    public static Document Of(Document document, IReadOnlyList<ChangedPlace> places)
    {
        var marked = new MarkedDocument(places);
        var sections = document.Sections.Select(section => section with { Blocks = marked.Mark(section.Blocks) }).ToImmutableArray();
        if (marked.gone.Count > 0)
        {
            var last = sections[^1];
            sections = sections.SetItem(sections.Length - 1, last with { Blocks = last.Blocks.AddRange(marked.gone.Select(text => new Paragraph([new Strong([new Text("[Удалено: ")]), new Text($"{text}]")])).Prepend<Block>(new Paragraph([new Strong([new Text("Удалённый текст")])]))) });
        }

        return document with { Sections = sections };
    }

    private ImmutableArray<Block> Mark(ImmutableArray<Block> blocks) => [.. blocks.Select(Mark)];

    private Block Mark(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Content = Mark(paragraph.Content) },
        Heading heading => heading with { Content = Mark(heading.Content) },
        List list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Mark(item.Blocks) })] },
        Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = Mark(cell.Blocks) })] })] },
        _ => block,
    };

    private ImmutableArray<Inline> Mark(ImmutableArray<Inline> content)
    {
        var text = PlainText.Of(content);
        if (text.Length == 0)
        {
            return content;
        }

        return !changed.TryGetValue(++line, out var old) ? content : old is null ? [New(text)] : Words(old, text);
    }

    private static ImmutableArray<Inline> Words(string old, string now)
    {
        var (before, after) = (old.Split(' '), now.Split(' '));
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var (i, j) = (0, 0);
        foreach (var (keptOld, keptNew) in Alignment.Of(before, after).Append((before.Length, after.Length)))
        {
            if (keptOld > i)
            {
                inlines.Add(new Emphasis([new Text($"[было: {string.Join(' ', before[i..keptOld])}]")]));
                inlines.Add(new Text(" "));
            }

            if (keptNew > j)
            {
                inlines.Add(New(string.Join(' ', after[j..keptNew])));
                inlines.Add(new Text(" "));
            }

            if (keptNew < after.Length)
            {
                inlines.Add(new Text(keptNew + 1 < after.Length ? $"{after[keptNew]} " : after[keptNew]));
            }

            (i, j) = (keptOld + 1, keptNew + 1);
        }

        return inlines.ToImmutable();
    }

    private static Strong New(string text) => new([new Underline([new Text(text)])]);
}
