using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Walk;

/// <summary>
/// The words of a document in order, one paragraph a line: what every writer must show. Footnotes come at the end.
/// Left out is what writers count or draw themselves: page numbers, counted list markers, footnote marks, alternative texts, and what stands
/// inside charts and QR codes, which every format draws in its own way and puts into words as a whole.
/// </summary>
public sealed class ModelText
{
    private readonly StringBuilder text = new();
    private readonly List<Footnote> notes = [];
    private readonly DocumentOutline outline;
    private readonly bool figures;

    private ModelText(DocumentOutline outline, bool figures) => (this.outline, this.figures) = (outline, figures);

    public static string Of(Document document)
    {
        var (body, notes) = Parts(document);
        return body + notes;
    }

    /// <summary>The text with the words and numbers of charts and the alternative texts: what a document is found by.</summary>
    public static string WithFigures(Document document)
    {
        var (body, notes) = Parts(document, figures: true);
        return body + notes;
    }

    /// <summary>The text without its footnotes, and the footnotes, which stand at the foot of many pages on paper.</summary>
    public static (string Body, string Notes) Parts(Document document) => Parts(document, figures: false);

    private static (string Body, string Notes) Parts(Document document, bool figures)
    {
        var model = new ModelText(DocumentOutline.Of(document), figures);
        foreach (var section in document.Sections)
        {
            model.Add(section.Blocks);
        }

        var body = model.text.ToString();
        model.text.Clear();
        for (var index = 0; index < model.notes.Count; index++)
        {
            model.Line(model.notes[index].Content);
        }

        return (body, model.text.ToString());
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(paragraph.Content);
                break;
            case Heading heading:
                Line(heading.Content);
                break;
            case List list:
                Add(list);
                break;
            case Table table:
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Add(cell.Blocks);
                }

                break;
            case ApprovalMarks marks:
                Add(marks.Left);
                Add(marks.Right);
                break;
            case Signatures signatures:
                foreach (var signature in signatures.Lines)
                {
                    Line(signature.Position);
                    Line(signature.Name);
                    Line(signature.Date);
                }

                break;
            case AppendixMark mark:
                Lines(mark.Lines);
                break;
            case RequisiteLine line:
                Line(line.Left);
                Line(line.Right);
                break;
            case Letterhead letterhead:
                Lines(letterhead.Lines);
                Lines(letterhead.SecondLanguage);
                Lines(letterhead.Details);
                break;
            case TableOfContents contents:
                Line(contents.Title);
                foreach (var entry in outline.Entries.Where(entry => entry.Level <= contents.MaxLevel))
                {
                    Line(entry.Text);
                }

                break;
            case QrCode code:
                Line(code.Caption);
                break;
            case Picture picture when figures:
                Line(picture.AlternativeText);
                break;
            case Chart chart when figures:
                Line(chart.Title);
                Line(chart.AlternativeText);
                Add([ChartTable.Of(chart)]);
                break;
            case Picture or Chart or PageBreak:
                break;
            default:
                throw new NotSupportedException("Unknown block: " + block.GetType().Name);
        }
    }

    private void Add(List list)
    {
        foreach (var item in list.Items)
        {
            text.Append(item.Marker).Append(string.IsNullOrEmpty(item.Marker) ? string.Empty : " ");
            Add(item.Blocks);
        }
    }

    private void Add(ImmutableArray<ApprovalMark> marks)
    {
        foreach (var mark in marks)
        {
            Line(mark.Heading);
            Lines(mark.Lines);
            Line(mark.Signer);
            Line(mark.Date);
        }
    }

    private void Lines(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    private void Line(ImmutableArray<Inline> content)
    {
        PlainText.Append(content, text, breakAs: '\n');
        text.Append('\n');
        Collect(content);
    }

    private void Line(string? line)
    {
        if (line is not null)
        {
            text.Append(line).Append('\n');
        }
    }

    private void Collect(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Footnote note)
            {
                notes.Add(note);
            }
            else
            {
                Collect(PlainText.ContentOf(inline));
            }
        }
    }
}
