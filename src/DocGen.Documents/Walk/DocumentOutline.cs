using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Walk;

/// <summary>The headings of a document in order, and how deep its table of contents goes.</summary>
/// <param name="Entries">All headings, those in lists and cells too.</param>
/// <param name="ContentsDepth">Deepest level that a table of contents lists; 0 without one.</param>
public sealed record DocumentOutline(ImmutableArray<OutlineEntry> Entries, int ContentsDepth)
{
    public static DocumentOutline Of(Document document)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        var depth = 0;
        foreach (var section in document.Sections)
        {
            Collect(section.Blocks, entries, ref depth);
        }

        return new DocumentOutline(entries.ToImmutable(), depth);
    }

    /// <summary>How many headings stand in a block, itself included.</summary>
    public static int CountIn(Block block)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        var depth = 0;
        Collect([block], entries, ref depth);
        return entries.Count;
    }

    private static void Collect(ImmutableArray<Block> blocks, ImmutableArray<OutlineEntry>.Builder entries, ref int depth)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    entries.Add(new OutlineEntry(heading.Level, PlainText.Of(heading.Content), heading.Anchor, entries.Count + 1));
                    break;
                case TableOfContents contents:
                    depth = Math.Max(depth, Math.Clamp(contents.MaxLevel, 1, 4));
                    break;
                case List list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Blocks, entries, ref depth);
                    }

                    break;
                case Table table:
                    Collect(table, entries, ref depth);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Collect(Table table, ImmutableArray<OutlineEntry>.Builder entries, ref int depth)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Collect(cell.Blocks, entries, ref depth);
            }
        }
    }
}
