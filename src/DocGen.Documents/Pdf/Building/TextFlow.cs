using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Building;

/// <summary>Paragraphs and headings.</summary>
internal sealed class TextFlow(Composition composition)
{
    private readonly Typography _look = composition.Typography;

    public void Add(Paragraph paragraph, FlowPlace place, List<FlowElement> target, Tag? tableTag)
    {
        var tag = tableTag is null ? new Tag(TagRole.Paragraph, place.Tag) : new Tag(TagRole.Caption, tableTag);
        var element = Compose(paragraph, place, tag, new ParagraphForm(LookOf(paragraph, place), tag) { Left = place.Left });
        if (paragraph.Role == ParagraphRole.Imprint && !place.IsNested)
        {
            if (target is [.., ImprintElement above])
            {
                above.Content.Add(element);
                return;
            }

            target.Add(new ImprintElement(new StackElement([element])));
            return;
        }

        target.Add(element);
    }

    /// <summary>The paragraph that begins a list item, marker before it.</summary>
    public ParagraphElement Item(Paragraph paragraph, FlowPlace place, Tag tag, ParagraphForm form) =>
        Compose(paragraph, place, tag, form with { Look = LookOf(paragraph, place) });

    public void Add(Heading heading, FlowPlace place, List<FlowElement> target)
    {
        var look = _look.Heading(heading.Level);
        var level = composition.HeadingLevels.Of(heading);
        var tag = new Tag(level == 0 ? TagRole.Paragraph : TagRole.Heading, place.Tag) { Level = level };
        target.Add(new ParagraphElement(composition, heading.Content, new ParagraphForm(look, tag)
        {
            Alignment = heading.Alignment,
            Left = place.Left,
            Anchor = heading.Anchor,
            Level = heading.Level,
            KeepTogether = true,
        })
        {
            SpaceBefore = look.SpaceBefore.Points,
            SpaceAfter = look.SpaceAfter.Points,
            KeepWithNext = look.KeepWithNext,
            Repeats = place.Repeats,
        });
    }

    private ParagraphElement Compose(Paragraph paragraph, FlowPlace place, Tag tag, ParagraphForm form)
    {
        var look = form.Look;
        var inCell = place.CellSize is not null && paragraph.Role == ParagraphRole.Body;
        var indented = form.Marker is null && _look.IsIndented(paragraph, place.IsNested);
        return new ParagraphElement(composition, paragraph.Content, form with
        {
            Tag = tag,
            Alignment = paragraph.Alignment ?? (inCell ? place.CellAlignment : look.Alignment),
            FirstIndent = form.FirstIndent + (indented ? _look.Theme.FirstLineIndent.Points : 0),
            KeepTogether = look.KeepWithNext,
            Hyphenate = place.Hyphenate,
            Right = look.RightIndent.Points,
        })
        {
            SpaceBefore = (paragraph.SpaceBefore ?? look.SpaceBefore).Points,
            SpaceAfter = look.SpaceAfter.Points,
            KeepsSpaceAtTop = paragraph.SpaceBefore is not null,
            SpaceGroup = look.Contextual ? (int)paragraph.Role + 1 : 0,
            KeepWithNext = paragraph.KeepWithNext || look.KeepWithNext,
            Repeats = place.Repeats,
        };
    }

    private TextLook LookOf(Paragraph paragraph, FlowPlace place) => paragraph.Role switch
    {
        ParagraphRole.Body when place.CellSize is { } size => Typography.TableText(size, place.CellHeading),
        ParagraphRole.Body when place.ListDepth > 0 => _look.ListItem,
        var role => _look.Of(role),
    };
}
