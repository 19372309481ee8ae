using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads the requisites of official papers: letterhead, marks, signatures.</summary>
internal sealed class RequisiteReader(MarkupCursor cursor, InlineReader inlines)
{
    public Letterhead? ReadLetterhead(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var details = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        ImmutableArray<ImmutableArray<Inline>> second = [];
        while (cursor.Next(element))
        {
            var part = cursor.Element;
            switch (part.Name)
            {
                case "line":
                    lines.Add(inlines.ReadFilled(part));
                    break;
                case "detail":
                    details.Add(inlines.ReadFilled(part));
                    break;
                default:
                    var secondPlace = cursor.ElementPlace();
                    RequireFirst(second.IsEmpty, secondPlace, part, element);
                    second = ReadLines(part, secondPlace);
                    break;
            }
        }

        if (lines.Count == 0)
        {
            ReportNoLines(element, place);
            return null;
        }

        return new Letterhead(lines.DrainToImmutable(), second) { Details = details.DrainToImmutable() };
    }

    public ApprovalMarks? ReadApproval(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var left = ImmutableArray.CreateBuilder<ApprovalMark>();
        var right = ImmutableArray.CreateBuilder<ApprovalMark>();
        while (cursor.Next(element))
        {
            var marks = string.Equals(cursor.Attributes.Choice("side"), "left", StringComparison.Ordinal) ? left : right;
            marks.Add(ReadMark(cursor.Element));
        }

        if (left.Count + right.Count == 0)
        {
            cursor.Problems.Error(
                MarkupCodes.MissingChild, place, "В approval нет отметок", "добавьте <mark …> или выводите approval по условию {{ if }}");
            return null;
        }

        return new ApprovalMarks(left.DrainToImmutable(), right.DrainToImmutable());
    }

    public Signatures? ReadSignatures(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var lines = ImmutableArray.CreateBuilder<Signature>();
        while (cursor.Next(element))
        {
            lines.Add(ReadSignature(cursor.Element));
        }

        if (lines.Count == 0)
        {
            cursor.Problems.Error(
                MarkupCodes.MissingChild, place, "В signatures нет подписей", "добавьте <signature …> или выводите signatures по условию {{ if }}");
            return null;
        }

        return new Signatures(lines.DrainToImmutable());
    }

    public Signatures ReadLoneSignature(MarkupElement element) => new([ReadSignature(element)]);

    public AppendixMark? ReadAppendix(MarkupElement element)
    {
        var lines = ReadLines(element, cursor.ElementPlace());
        return lines.IsEmpty ? null : new AppendixMark(lines);
    }

    /// <summary>Each part once; a line without one of them is wrong, for the other would say nothing of where it stands.</summary>
    public RequisiteLine? ReadLine(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        ImmutableArray<Inline>? left = null, right = null;
        while (cursor.Next(element))
        {
            var part = cursor.Element;
            ref var side = ref string.Equals(part.Name, "left", StringComparison.Ordinal) ? ref left : ref right;
            RequireFirst(side is null, cursor.ElementPlace(), part, element);
            side = inlines.ReadFilled(part);
        }

        if (left is null || right is null)
        {
            cursor.Problems.Error(MarkupCodes.MissingChild, place, "В requisites нужны обе части", "добавьте <left>…</left> и <right>…</right>");
            return null;
        }

        return new RequisiteLine(left.Value, right.Value);
    }

    private ApprovalMark ReadMark(MarkupElement element)
    {
        var heading = cursor.Attributes.TextOrEmpty("heading");
        var signer = cursor.Attributes.Text("signer");
        var date = cursor.Attributes.Text("date");
        return new ApprovalMark(heading, ReadLines(element, cursor.ElementPlace())) { Signer = signer, Date = date };
    }

    private Signature ReadSignature(MarkupElement element)
    {
        var name = cursor.Attributes.TextOrEmpty("name");
        var date = cursor.Attributes.Text("date");
        return new Signature(inlines.ReadFilled(element), name) { Date = date };
    }

    private ImmutableArray<ImmutableArray<Inline>> ReadLines(MarkupElement element, Place place)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        while (cursor.Next(element))
        {
            lines.Add(inlines.ReadFilled(cursor.Element));
        }

        if (lines.Count == 0)
        {
            ReportNoLines(element, place);
        }

        return lines.DrainToImmutable();
    }

    private void RequireFirst(bool first, Place place, MarkupElement part, MarkupElement parent)
    {
        if (!first)
        {
            cursor.Problems.Error(MarkupCodes.RepeatedChild, place, $"Элемент «{part.Name}» повторён в «{parent.Name}»");
        }
    }

    private void ReportNoLines(MarkupElement element, Place place) =>
        cursor.Problems.Error(MarkupCodes.MissingChild, place, $"В «{element.Name}» нет строк", "добавьте <line>…</line>");
}
