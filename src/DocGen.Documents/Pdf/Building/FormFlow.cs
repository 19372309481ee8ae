using System.Collections.Immutable;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Building;

/// <summary>The requisites of an official paper: approval marks, signatures, appendix mark, letterhead.</summary>
internal sealed class FormFlow(Composition composition)
{
    private const double ColumnGap = 5.65;
    private const double RuleThickness = 1.5;
    private const double SpaceAfterRule = 12;
    private const double SignerGap = 4;

    private readonly Typography _look = composition.Typography;

    public void Add(ApprovalMarks marks, FlowPlace place, List<FlowElement> target)
    {
        var width = place.Width - place.Left;
        var left = width * FormMeasures.LeftMarks;
        target.Add(new ColumnsElement(
        [
            Column(place, inside => Marks(marks.Left, inside), place.Left, left - ColumnGap),
            Column(place, inside => Marks(marks.Right, inside), place.Left + left, width - left),
        ]));
    }

    public void Add(Signatures signatures, FlowPlace place, List<FlowElement> target)
    {
        var dated = signatures.Lines.Any(line => line.Date is not null);
        Span<int> widths = stackalloc int[dated ? 4 : 3];
        FormMeasures.SignatureColumns(signatures, _look.Mark.Size, (int)((place.Width - place.Left) * 20), widths);
        for (var i = 0; i < signatures.Lines.Length; i++)
        {
            var before = i == 0 ? FormMeasures.BeforeSignatures : FormMeasures.BetweenSignatures;
            target.Add(new ColumnsElement(SignatureColumns(signatures.Lines[i], widths, place))
            {
                SpaceBefore = before.Points,
                KeepWithNext = i < signatures.Lines.Length - 1,
            });
        }
    }

    public void Add(AppendixMark mark, FlowPlace place, List<FlowElement> target)
    {
        var left = place.Left + ((place.Width - place.Left) * FormMeasures.LeftMarks);
        foreach (var line in mark.Lines)
        {
            target.Add(Line(line, _look.Mark, place, left, keep: true));
        }

        if (!mark.Lines.IsEmpty)
        {
            target[^1].SpaceAfter = FormMeasures.AfterMark.Points;
        }
    }

    public void Add(RequisiteLine line, FlowPlace place, List<FlowElement> target)
    {
        var half = (place.Width - place.Left) / 2;
        target.Add(new ColumnsElement(
        [
            Column(place, inside => [Line(line.Left, _look.Mark, inside, 0)], place.Left, half - ColumnGap),
            Column(place, inside => [Line(line.Right, _look.Mark with { Alignment = Alignment.Right }, inside, 0)], place.Left + half, half),
        ])
        {
            KeepWithNext = true,
        });
    }

    public void Add(Letterhead letterhead, FlowPlace place, List<FlowElement> target)
    {
        if (letterhead.SecondLanguage.IsEmpty)
        {
            target.AddRange(Lines(letterhead.Lines, _look.Letterhead, place, place.Left));
        }
        else
        {
            var half = (place.Width - place.Left) / 2;
            target.Add(new ColumnsElement(
            [
                Column(place, inside => [.. Lines(letterhead.Lines, _look.Letterhead, inside, 0)], place.Left, half - ColumnGap),
                Column(place, inside => [.. Lines(letterhead.SecondLanguage, _look.Letterhead, inside, 0)], place.Left + half, half),
            ])
            {
                KeepWithNext = true,
            });
        }

        target.AddRange(Lines(letterhead.Details, _look.LetterheadDetail, place, place.Left));
        target.Add(new RuleElement(RuleThickness) { SpaceBefore = 2, SpaceAfter = SpaceAfterRule });
    }

    private static ColumnBox Column(FlowPlace place, Func<FlowPlace, List<FlowElement>> fill, double left, double width)
    {
        var inside = place with { Tag = new Tag(TagRole.Division, place.Tag) };
        return new ColumnBox(inside.Tag, new StackElement(fill(inside)), left, width);
    }

    private List<FlowElement> Marks(ImmutableArray<ApprovalMark> marks, FlowPlace place)
    {
        var target = new List<FlowElement>();
        foreach (var mark in marks)
        {
            var before = target.Count == 0 ? 0 : FormMeasures.BetweenMarks.Points;
            target.Add(Line([new Text(mark.Heading)], _look.Mark, place, 0, before: before));
            target.AddRange(mark.Lines.Select(line => Line(line, _look.Mark, place, 0)));
            if (mark.Signer is { } signer)
            {
                target.Add(Line([new Text(signer)], _look.Mark, place, 0, FormMeasures.BeforeSigning.Points, FormMeasures.SigningLine.Points));
            }

            if (mark.Date is { } date)
            {
                target.Add(Line([new Text(date)], _look.Mark, place, 0));
            }
        }

        return target;
    }

    private List<ColumnBox> SignatureColumns(Signature signature, ReadOnlySpan<int> widths, FlowPlace place)
    {
        var columns = new List<ColumnBox>();
        var left = place.Left;
        for (var i = 0; i < widths.Length; i++)
        {
            var width = widths[i] / 20.0;
            ImmutableArray<Inline>? content = i switch
            {
                0 => signature.Position,
                1 => null,
                2 => [new Text(signature.Name)],
                _ => signature.Date is { } date ? [new Text(date)] : null,
            };
            if (content is { } inlines)
            {
                var look = _look.Mark with { Alignment = i == 0 ? Alignment.Left : Alignment.Right };
                var column = Column(place, inside => [Line(inlines, look, inside, 0)], left, i == widths.Length - 1 ? width : width - ColumnGap);
                columns.Add(column with { Alignment = i == 0 ? VerticalAlignment.Top : VerticalAlignment.Bottom });
            }

            left += width;
        }

        return columns;
    }

    private IEnumerable<ParagraphElement> Lines(ImmutableArray<ImmutableArray<Inline>> lines, TextLook look, FlowPlace place, double left) =>
        lines.Select(line => Line(line, look, place, left, keep: true));

    private ParagraphElement Line(
        ImmutableArray<Inline> content, TextLook look, FlowPlace place, double left, double before = 0, double signing = 0, bool keep = false)
    {
        var form = new ParagraphForm(look, new Tag(TagRole.Paragraph, place.Tag))
        {
            Left = left,
            SigningLine = signing,
            FirstIndent = signing > 0 ? signing + SignerGap : 0,
        };
        return new ParagraphElement(composition, content, form) { SpaceBefore = before, KeepWithNext = keep, Repeats = place.Repeats };
    }
}
