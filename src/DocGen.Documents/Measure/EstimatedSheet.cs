using System.Collections.Immutable;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Measure;

/// <summary>Fills pages with blocks by estimated heights, points.</summary>
internal sealed class EstimatedSheet(Typography look, Theme theme, DocumentOutline outline)
{
    private readonly ImmutableArray<int>.Builder headings = ImmutableArray.CreateBuilder<int>();
    private PageSetup page = PageSetup.Portrait;
    private int number;
    private double used;
    private bool empty = true;

    /// <summary>Page of each heading so far.</summary>
    public ImmutableArray<int> Headings => headings.ToImmutable();

    private double Height => (page.Height - page.Top - page.Bottom).Points;

    private double Width => page.ContentWidth.Points;

    public void Begin(PageSetup setup)
    {
        page = setup;
        number = setup.Numbers == PageNumbers.Restart ? 1 : number + 1;
        used = 0;
        empty = true;
    }

    public void Add(Block block)
    {
        switch (block)
        {
            case PageBreak:
                Turn();
                break;
            case Heading heading:
                var style = look.Heading(heading.Level);
                Place(BlockHeights.Text(PlainText.Of(heading.Content), style, Width), LineOf(look.Body) * 2);
                headings.Add(number);
                break;
            case Table table:
                AddTable(table);
                break;
            case List list:
                AddList(list, 0);
                break;
            case TableOfContents contents:
                AddContents(contents);
                break;
            case Paragraph { Role: ParagraphRole.Imprint }:
                break;
            default:
                Flow(BlockHeights.Of(block, look, Width));
                break;
        }
    }

    private static double LineOf(TextLook style) => style.Size * style.LineSpacing * TextWidths.LineHeight;

    private void Turn()
    {
        number++;
        used = 0;
        empty = true;
    }

    /// <summary>Something that stays whole, with room below it that must be on the same page.</summary>
    private void Place(double height, double below = 0)
    {
        if (!empty && used + height + below > Height)
        {
            Turn();
        }

        used += height;
        empty = false;
    }

    /// <summary>Something that runs on from page to page.</summary>
    private void Flow(double height)
    {
        used += height;
        empty = false;
        while (used > Height)
        {
            used -= Height;
            number++;
        }
    }

    private void AddList(List list, int depth)
    {
        var indents = ListIndents.Of(theme, list.Style, depth, depth, inCell: false);
        foreach (var block in list.Items.SelectMany(item => item.Blocks))
        {
            if (block is List inner)
            {
                AddList(inner, depth + 1);
            }
            else
            {
                Flow(BlockHeights.Of(block, look, Math.Max(Width - (indents.Text / 20.0), 1)));
                Mark([block]);
            }
        }
    }

    private void AddTable(Table table)
    {
        var size = look.TableSize(table, page);
        var widths = ColumnWidths.Resolve(table, page.ContentWidth, theme.CellPadding, size, out _);
        var heights = BlockHeights.Rows(table, widths, size, look);
        var header = 0.0;
        for (var index = 0; index < heights.Length; index++)
        {
            var before = number;
            Place(heights[index]);
            header += table.Rows[index].Header ? heights[index] : 0;
            used += number > before && !table.Rows[index].Header ? header : 0;
            Mark(table.Rows[index].Cells.SelectMany(cell => cell.Blocks));
        }
    }

    /// <summary>Headings inside other blocks stand on the page where those end.</summary>
    private void Mark(IEnumerable<Block> blocks)
    {
        for (var count = blocks.Sum(DocumentOutline.CountIn); count > 0; count--)
        {
            headings.Add(number);
        }
    }

    private void AddContents(TableOfContents contents)
    {
        Flow(contents.Title is null ? 0 : BlockHeights.Text(contents.Title, look.ContentsTitle, Width));
        foreach (var entry in outline.Entries)
        {
            Flow(entry.Level <= contents.MaxLevel ? BlockHeights.Text(entry.Text, look.Contents(entry.Level), Width - 30) : 0);
        }
    }
}
