using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Figures;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Building;

/// <summary>Turns blocks into elements of the flow, one clause a kind of block.</summary>
internal sealed class BlockFlow
{
    private readonly TextFlow _text;
    private readonly ListFlow _lists;
    private readonly TableFlow _tables;
    private readonly FormFlow _forms;
    private readonly PictureFlow _pictures;
    private readonly ContentsFlow _contents;
    private readonly FigureFlow _figures;

    public BlockFlow(Composition composition)
    {
        _text = new TextFlow(composition);
        _lists = new ListFlow(composition, this, _text);
        _tables = new TableFlow(composition, this);
        _forms = new FormFlow(composition);
        _pictures = new PictureFlow(composition, _text);
        _contents = new ContentsFlow(composition);
        _figures = new FigureFlow(composition, _text);
    }

    public List<FlowElement> Build(ImmutableArray<Block> blocks, FlowPlace place)
    {
        var target = new List<FlowElement>(Math.Max(blocks.Length, 1));
        Add(blocks, place, target);
        return target;
    }

    public void Add(ImmutableArray<Block> blocks, FlowPlace place, List<FlowElement> target)
    {
        Tag? tableTag = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            var captioned = IsCaption(blocks[i]) && next is Table below && _tables.IsPrinted(below, place);
            var previousTag = tableTag;
            tableTag = captioned ? new Tag(TagRole.Table, place.Tag) { Title = ((Table)next!).Description } : null;
            var count = target.Count;
            Add(blocks[i], place, target, previousTag ?? tableTag);
            if (target.Count > count && KeepsNext(blocks[i], next))
            {
                target[^1].KeepWithNext = true;
            }
        }
    }

    /// <param name="tableTag">Tag of the table that this block is, or the caption of.</param>
    private void Add(Block block, FlowPlace place, List<FlowElement> target, Tag? tableTag)
    {
        switch (block)
        {
            case Paragraph paragraph:
                _text.Add(paragraph, place, target, tableTag);
                break;
            case Heading heading:
                _text.Add(heading, place, target);
                break;
            case List list:
                _lists.Add(list, place, target);
                break;
            case Table table:
                _tables.Add(table, place, target, tableTag);
                break;
            case Picture picture:
                _pictures.Add(picture, place, target);
                break;
            case Chart chart:
                _figures.Add(chart, place, target);
                break;
            case QrCode code:
                _figures.Add(code, place, target);
                break;
            case ApprovalMarks marks:
                _forms.Add(marks, place, target);
                break;
            case Signatures signatures:
                _forms.Add(signatures, place, target);
                break;
            case AppendixMark mark:
                _forms.Add(mark, place, target);
                break;
            case RequisiteLine line:
                _forms.Add(line, place, target);
                break;
            case Letterhead letterhead:
                _forms.Add(letterhead, place, target);
                break;
            case TableOfContents contents:
                _contents.Add(contents, place, target);
                break;
            case PageBreak:
                if (!place.IsNested)
                {
                    target.Add(new PageBreakElement());
                }

                break;
            default:
                throw new NotSupportedException("Unknown block: " + block.GetType().Name);
        }
    }

    private static bool IsCaption(Block block) => block is Paragraph { Role: ParagraphRole.Caption };

    /// <summary>What stays with what follows, besides what says so itself.</summary>
    private static bool KeepsNext(Block block, Block? next) => (block, next) switch
    {
        (_, Signatures) => true,
        (Paragraph { Role: ParagraphRole.Caption }, Table or Picture or Chart or QrCode) => true,
        (Table, Paragraph { Role: ParagraphRole.Note }) => true,
        (Picture or Chart or QrCode, Paragraph { Role: ParagraphRole.Caption }) => true,
        (Paragraph { Content: [.., Text text] }, List) => text.Value.EndsWith(':'),
        _ => false,
    };
}
