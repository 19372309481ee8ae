using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>The requisites of an official paper and the table of contents.</summary>
internal sealed class HtmlForms(HtmlPage page, HtmlOutput html)
{
    public void Approval(ApprovalMarks marks)
    {
        html.Raw("<div class=\"approvals\"><div>\n");
        Marks(marks.Left);
        html.Raw("</div><div>\n");
        Marks(marks.Right);
        html.Raw("</div></div>\n");
    }

    public void Signatures(Signatures signatures)
    {
        html.Raw("<div class=\"signatures\">\n");
        foreach (var signature in signatures.Lines)
        {
            html.Raw("<p class=\"signature\"><span class=\"position\">");
            page.Inlines.Write(signature.Position);
            html.Raw("</span> <span class=\"room\"></span> <span class=\"name\">");
            html.Text(signature.Name);
            html.Raw("</span>");
            if (signature.Date is not null)
            {
                html.Raw(" <span class=\"date\">");
                html.Text(signature.Date);
                html.Raw("</span>");
            }

            html.Raw("</p>\n");
        }

        html.Raw("</div>\n");
    }

    public void Appendix(AppendixMark mark)
    {
        html.Raw("<div class=\"appendix\">\n");
        Lines(mark.Lines, "mark");
        html.Raw("</div>\n");
    }

    public void Requisites(RequisiteLine line)
    {
        html.Raw("<p class=\"mark sides\"><span>");
        page.Inlines.Write(line.Left);
        html.Raw("</span> <span>");
        page.Inlines.Write(line.Right);
        html.Raw("</span></p>\n");
    }

    public void Letterhead(Letterhead letterhead)
    {
        html.Raw("<div class=\"letterhead\">\n<div class=\"letterhead-names\"><div>\n");
        Lines(letterhead.Lines, "letterhead-name");
        html.Raw("</div>");
        if (!letterhead.SecondLanguage.IsEmpty)
        {
            html.Raw("<div>\n");
            Lines(letterhead.SecondLanguage, "letterhead-name");
            html.Raw("</div>");
        }

        html.Raw("</div>\n");
        Lines(letterhead.Details, "letterhead-detail");
        html.Raw("</div>\n");
    }

    public void Contents(TableOfContents contents)
    {
        html.Raw("<nav class=\"contents\"");
        html.Attribute("aria-label", contents.Title ?? "Содержание");
        html.Raw(">\n");
        if (contents.Title is not null)
        {
            html.Raw("<p class=\"contents-title\">");
            html.Text(contents.Title);
            html.Raw("</p>\n");
        }

        var entries = page.Outline.Entries.Where(entry => entry.Level <= contents.MaxLevel).ToArray();
        if (entries.Length == 0)
        {
            page.Diagnostics.Add(WriterDiagnostics.EmptyContents());
        }
        else
        {
            html.Raw("<ol>\n");
            foreach (var entry in entries)
            {
                html.Raw(string.Create(CultureInfo.InvariantCulture, $"<li style=\"padding-left:{(entry.Level - 1) * 14}pt\"><a href=\"#heading{entry.Index}\">"));
                html.Text(entry.Text);
                html.Raw("</a></li>\n");
            }

            html.Raw("</ol>\n");
        }

        html.Raw("</nav>\n");
    }

    private void Marks(ImmutableArray<ApprovalMark> marks)
    {
        for (var index = 0; index < marks.Length; index++)
        {
            Line(marks[index].Heading, index == 0 ? null : "margin-top:14pt");
            Lines(marks[index].Lines, "mark");
            if (marks[index].Signer is { } signer)
            {
                html.Raw("<p class=\"mark signer\" style=\"margin-top:8pt\"><span class=\"line-to-sign\"></span>\u00A0");
                html.Text(signer);
                html.Raw("</p>\n");
            }

            if (marks[index].Date is { } date)
            {
                Line(date, null);
            }
        }
    }

    private void Line(string text, string? style)
    {
        html.Raw("<p class=\"mark\"");
        html.Attribute("style", style);
        html.Raw(">");
        html.Text(text);
        html.Raw("</p>\n");
    }

    private void Lines(ImmutableArray<ImmutableArray<Inline>> lines, string style)
    {
        foreach (var line in lines)
        {
            html.Raw($"<p class=\"{style}\">");
            page.Inlines.Write(line);
            html.Raw("</p>\n");
        }
    }
}
