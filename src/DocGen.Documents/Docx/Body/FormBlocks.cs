using System.Collections.Immutable;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>The requisites of an official paper: approval marks, signatures, appendix mark, letterhead.</summary>
internal sealed class FormBlocks(BodyWriter body, Typography look, XmlPartWriter xml)
{
    private readonly FormTable table = new(xml);

    public void Approval(ApprovalMarks marks, in Flow flow)
    {
        var left = (int)(flow.Width * FormMeasures.LeftMarks);
        var right = flow.Width - left;
        table.Open([left, right], flow.Left);
        table.OpenRow();
        ApprovalCell(marks.Left, left, flow);
        ApprovalCell(marks.Right, right, flow);
        table.CloseRow();
        table.Close();
    }

    public void Signatures(Signatures signatures, in Flow flow)
    {
        if (signatures.Lines.IsEmpty)
        {
            return;
        }

        var dated = signatures.Lines.Any(line => line.Date is not null);
        Span<int> widths = stackalloc int[dated ? 4 : 3];
        FormMeasures.SignatureColumns(signatures, look.Mark.Size, flow.Width, widths);
        table.Open(widths, flow.Left);
        for (var index = 0; index < signatures.Lines.Length; index++)
        {
            var last = index == signatures.Lines.Length - 1;
            SignatureRow(signatures.Lines[index], widths, index == 0, !last || flow.KeepWithNext);
        }

        table.Close();
    }

    public void Appendix(AppendixMark mark, in Flow flow)
    {
        var format = new ParagraphFormat
        {
            Style = StyleIds.Appendix,
            KeepNext = true,
            Left = flow.Left + (int)(flow.Width * FormMeasures.LeftMarks),
            PageBreakBefore = flow.PageBreakBefore,
        };
        Lines(mark.Lines, format, FormMeasures.AfterMark.Twips);
    }

    public void Requisites(RequisiteLine line, in Flow flow)
    {
        body.Paragraphs.Open(new ParagraphFormat
        {
            Style = StyleIds.RequisiteLine,
            KeepNext = true,
            Left = flow.Left > 0 ? flow.Left : null,
            RightTab = flow.Left + flow.Width,
            PageBreakBefore = flow.PageBreakBefore,
        });
        body.Inlines.Write(line.Left);
        body.Inlines.Run("\t");
        body.Inlines.Write(line.Right);
        body.Paragraphs.Close();
    }

    public void Letterhead(Letterhead letterhead, in Flow flow)
    {
        var format = new ParagraphFormat { Style = StyleIds.Letterhead, KeepNext = true, PageBreakBefore = flow.PageBreakBefore };
        if (letterhead.SecondLanguage.IsEmpty)
        {
            Lines(letterhead.Lines, format, 0);
        }
        else
        {
            if (flow.PageBreakBefore)
            {
                body.Paragraphs.Empty(new ParagraphFormat { Style = StyleIds.Separator, PageBreakBefore = true });
            }

            format.PageBreakBefore = false;
            var half = flow.Width / 2;
            table.Open([half, flow.Width - half], flow.Left);
            table.OpenRow();
            LetterheadCell(letterhead.Lines, half, format);
            LetterheadCell(letterhead.SecondLanguage, flow.Width - half, format);
            table.CloseRow();
            table.Close();
        }

        Lines(letterhead.Details, new ParagraphFormat { Style = StyleIds.LetterheadDetail, KeepNext = true }, 0);
        body.Paragraphs.Empty(new ParagraphFormat { Style = StyleIds.LetterheadRule });
    }

    private void LetterheadCell(ImmutableArray<ImmutableArray<Inline>> lines, int width, in ParagraphFormat format)
    {
        table.OpenCell(width);
        if (lines.IsEmpty)
        {
            body.Paragraphs.Empty(format);
        }

        Lines(lines, format, 0);
        table.CloseCell();
    }

    private void Lines(ImmutableArray<ImmutableArray<Inline>> lines, ParagraphFormat format, int after)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            format.SpaceAfter = index == lines.Length - 1 && after > 0 ? after : null;
            body.Paragraphs.Open(format);
            body.Inlines.Write(lines[index]);
            body.Paragraphs.Close();
            format.PageBreakBefore = false;
        }
    }

    private void ApprovalCell(ImmutableArray<ApprovalMark> marks, int width, in Flow flow)
    {
        table.OpenCell(width);
        for (var index = 0; index < marks.Length; index++)
        {
            Mark(marks[index], index > 0, flow.KeepWithNext);
        }

        if (marks.IsEmpty)
        {
            body.Paragraphs.Empty(new ParagraphFormat { Style = StyleIds.Mark });
        }

        table.CloseCell();
    }

    private void Mark(ApprovalMark mark, bool below, bool keep)
    {
        var format = new ParagraphFormat { Style = StyleIds.Mark, KeepNext = keep, SpaceBefore = below ? FormMeasures.BetweenMarks.Twips : null };
        Line(mark.Heading, format);
        format.SpaceBefore = null;
        Lines(mark.Lines, format, 0);
        if (mark.Signer is not null)
        {
            format.SigningTab = FormMeasures.SigningLine.Twips;
            format.SpaceBefore = FormMeasures.BeforeSigning.Twips;
            Line("\t\u00A0" + mark.Signer, format);
            format.SigningTab = 0;
            format.SpaceBefore = null;
        }

        if (mark.Date is not null)
        {
            Line(mark.Date, format);
        }
    }

    private void Line(string text, in ParagraphFormat format)
    {
        body.Paragraphs.Open(format);
        body.Inlines.Run(text);
        body.Paragraphs.Close();
    }

    private void SignatureRow(Signature signature, ReadOnlySpan<int> widths, bool first, bool keep)
    {
        var format = new ParagraphFormat
        {
            Style = StyleIds.Signature,
            KeepNext = keep,
            SpaceBefore = (first ? FormMeasures.BeforeSignatures : FormMeasures.BetweenSignatures).Twips,
        };
        table.OpenRow();
        table.OpenCell(widths[0]);
        body.Paragraphs.Open(format);
        body.Inlines.Write(signature.Position);
        body.Paragraphs.Close();
        table.CloseCell();
        table.OpenCell(widths[1], bottom: true);
        body.Paragraphs.Empty(format);
        table.CloseCell();
        format.Alignment = Alignment.Right;
        foreach (var (text, width) in widths.Length == 4 ? [(signature.Name, widths[2]), (signature.Date ?? string.Empty, widths[3])] : ((string, int)[])[(signature.Name, widths[2])])
        {
            table.OpenCell(width, bottom: true);
            Line(text, format);
            table.CloseCell();
        }

        table.CloseRow();
    }
}
