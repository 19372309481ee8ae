using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Txt;

/// <summary>Runs of blocks as lines.</summary>
internal sealed class TxtBlocks(TxtPage page)
{
    private const string SigningLine = "____________";

    public void Write(ImmutableArray<Block> blocks, TxtLines lines, TxtFlow flow)
    {
        foreach (var block in blocks)
        {
            Write(block, lines, flow);
        }
    }

    private static void Add(string text, TxtLines lines, TxtFlow flow)
    {
        foreach (var line in text.Split('\n'))
        {
            lines.Add(new string(' ', flow.Indent) + line);
        }
    }

    private static void Part(TxtLines lines, TxtFlow flow)
    {
        if (flow.Airy)
        {
            lines.Blank();
        }
    }

    private void Write(Block block, TxtLines lines, TxtFlow flow)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(page.Of(paragraph.Content), lines, flow);
                break;
            case Heading heading:
                Part(lines, flow);
                Add(page.Of(heading.Content), lines, flow);
                Part(lines, flow);
                break;
            case List list:
                WriteList(list, lines, flow);
                break;
            case Table table:
                Part(lines, flow);
                new TxtTable(page, this).Write(table, lines, flow);
                Part(lines, flow);
                break;
            case Picture picture:
                Add($"[Рисунок: {picture.AlternativeText}]", lines, flow);
                break;
            case Chart chart:
                Part(lines, flow);
                WriteChart(chart, lines, flow);
                Part(lines, flow);
                break;
            case QrCode code:
                Add($"[QR-код: {code.Content}]", lines, flow);
                if (code.Caption is not null)
                {
                    Add(code.Caption, lines, flow);
                }

                break;
            case PageBreak:
                lines.Blank();
                break;
            default:
                Part(lines, flow);
                WriteForm(block, lines, flow);
                Part(lines, flow);
                break;
        }
    }

    /// <summary>The numbers as a table under the title; an alternative text that the author gave stands before them.</summary>
    private void WriteChart(Chart chart, TxtLines lines, TxtFlow flow)
    {
        if (ChartData.IsEmpty(chart))
        {
            page.Diagnostics.Add(WriterDiagnostics.EmptyChart(chart.Title ?? string.Empty));
            return;
        }

        var kind = chart.Kind == ChartKind.Line ? "График" : "Диаграмма";
        Add($"[{kind}{(chart.Title is null ? string.Empty : ": " + chart.Title)}{(ChartData.ValueTitle(chart) is { } unit ? $" ({unit})" : string.Empty)}]", lines, flow);
        if (!string.IsNullOrWhiteSpace(chart.AlternativeText))
        {
            Add(chart.AlternativeText, lines, flow);
        }

        new TxtTable(page, this).Write(ChartTable.Of(chart), lines, flow);
    }

    private void WriteForm(Block block, TxtLines lines, TxtFlow flow)
    {
        switch (block)
        {
            case ApprovalMarks marks:
                WriteMarks(marks.Left.AddRange(marks.Right), lines, flow);
                break;
            case Signatures signatures:
                foreach (var signature in signatures.Lines)
                {
                    Add(string.Join("  ", new[] { page.Of(signature.Position), SigningLine, signature.Name, signature.Date }.Where(part => part is not null)), lines, flow);
                }

                break;
            case AppendixMark mark:
                WriteLines(mark.Lines, lines, flow);
                break;
            case RequisiteLine line:
                Add(page.Of(line.Left) + "    " + page.Of(line.Right), lines, flow);
                break;
            case Letterhead letterhead:
                WriteLines(letterhead.Lines, lines, flow);
                WriteLines(letterhead.SecondLanguage, lines, flow);
                WriteLines(letterhead.Details, lines, flow);
                break;
            case TableOfContents contents:
                WriteContents(contents, lines, flow);
                break;
            default:
                throw new NotSupportedException("Unknown block: " + block.GetType().Name);
        }
    }

    private void WriteMarks(ImmutableArray<ApprovalMark> marks, TxtLines lines, TxtFlow flow)
    {
        foreach (var mark in marks)
        {
            Part(lines, flow);
            Add(mark.Heading, lines, flow);
            WriteLines(mark.Lines, lines, flow);
            if (mark.Signer is not null)
            {
                Add(SigningLine + " " + mark.Signer, lines, flow);
            }

            if (mark.Date is not null)
            {
                Add(mark.Date, lines, flow);
            }
        }
    }

    private void WriteLines(ImmutableArray<ImmutableArray<Inline>> content, TxtLines lines, TxtFlow flow)
    {
        foreach (var line in content)
        {
            Add(page.Of(line), lines, flow);
        }
    }

    private void WriteContents(TableOfContents contents, TxtLines lines, TxtFlow flow)
    {
        if (contents.Title is not null)
        {
            Add(contents.Title, lines, flow);
        }

        foreach (var entry in page.Outline.Entries.Where(entry => entry.Level <= contents.MaxLevel))
        {
            Add(entry.Text, lines, flow with { Indent = flow.Indent + (2 * (entry.Level - 1)) });
        }
    }

    private void WriteList(List list, TxtLines lines, TxtFlow flow)
    {
        var numbering = new ListNumbering(list, flow.OutlinePrefix);
        foreach (var item in list.Items)
        {
            var number = numbering.Advance(item);
            var marker = numbering.MarkerOf(item, number);
            var inside = flow with { Airy = false, Indent = flow.Indent + 3, OutlinePrefix = numbering.PrefixInside(item, number) };
            var first = item.Blocks.IsEmpty ? null : item.Blocks[0] as Paragraph;
            var text = (marker.Length == 0 ? string.Empty : marker + " ") + (first is null ? string.Empty : page.Of(first.Content));
            Add(text.Replace("\n", "\n   ", StringComparison.Ordinal), lines, flow);
            Write(first is null ? item.Blocks : item.Blocks[1..], lines, inside);
        }
    }
}
