using System.Globalization;
using System.Text;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

/// <summary>Builds styles.xml from the typography of a theme: named styles that a secretary finds in Word's gallery and can change at once.</summary>
internal sealed class StyleSheet
{
    private readonly StringBuilder xml = new(16 * 1024);
    private readonly Typography look;

    private StyleSheet(Typography look) => this.look = look;

    public static string Create(Typography look, string language, IEnumerable<TableTextStyle> tableText)
    {
        var sheet = new StyleSheet(look);
        sheet.Open(language);
        sheet.TextStyles();
        sheet.ListStyles();
        sheet.FormStyles();
        sheet.ContentsStyles();
        sheet.NoteStyles();
        foreach (var style in tableText)
        {
            sheet.TableText(style);
        }

        sheet.TableStyles();
        return sheet.xml.Append("</w:styles>").ToString();
    }

    private void Open(string language)
    {
        var font = XmlEscape.Attribute(look.Theme.Font);
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:styles {Namespaces.Main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/><w:sz w:val="{HalfPoints(look.Body.Size)}"/><w:szCs w:val="{HalfPoints(look.Body.Size)}"/><w:lang w:val="{XmlEscape.Attribute(language)}" w:eastAsia="{XmlEscape.Attribute(language)}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
            """);
    }

    private void TextStyles()
    {
        Paragraph("BodyText", "Body Text", look.Body);
        Paragraph("Title", "Title", look.Title, next: "BodyText");
        Paragraph("Subtitle", "Subtitle", look.Subtitle, next: "BodyText");
        for (var level = 1; level <= 4; level++)
        {
            var number = level.ToString(CultureInfo.InvariantCulture);
            Paragraph("Heading" + number, "heading " + number, look.Heading(level), next: "BodyText", outline: level - 1);
        }

        Paragraph("About", "About", look.About, next: "BodyText", custom: true);
        Paragraph("Caption", "caption", look.Caption, next: "BodyText");
        Paragraph("Note", "Note", look.Note, custom: true);
        Paragraph("Picture", "Picture", look.Picture, next: "BodyText", custom: true);
        Paragraph("Header", "header", look.PageNumber);
    }

    private void ListStyles()
    {
        Paragraph("ListBullet", "List Bullet", look.ListItem);
        Paragraph("ListNumber", "List Number", look.ListItem);
        Paragraph("ListContinue", "List Continue", look.ListItem);
    }

    private void FormStyles()
    {
        Paragraph("ApprovalMark", "Approval Mark", look.Mark, custom: true);
        Paragraph("AppendixMark", "Appendix Mark", look.Mark, custom: true);
        Paragraph("RequisiteLine", "Requisite Line", look.Mark, custom: true);
        Paragraph("Signature", "Signature", look.Mark);
        Paragraph("Imprint", "Imprint", look.Imprint, custom: true);
        Paragraph("Letterhead", "Letterhead", look.Letterhead, custom: true);
        Paragraph("LetterheadDetail", "Letterhead Detail", look.LetterheadDetail, custom: true);
        xml.Append("""
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="LetterheadRule"><w:name w:val="Letterhead Rule"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:after="240" w:line="40" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Separator"><w:name w:val="Separator"/><w:basedOn w:val="Normal"/><w:semiHidden/><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
            """);
    }

    private void ContentsStyles()
    {
        Paragraph("TOCHeading", "TOC Heading", look.ContentsTitle, next: "BodyText");
        for (var level = 1; level <= 4; level++)
        {
            var number = level.ToString(CultureInfo.InvariantCulture);
            Paragraph("TOC" + number, "toc " + number, look.Contents(level), left: 284 * (level - 1), automatic: true);
        }
    }

    private void NoteStyles()
    {
        Paragraph("FootnoteText", "footnote text", look.Footnote);
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="{XmlEscape.Attribute(look.Theme.LinkColour)}"/><w:u w:val="single"/></w:rPr></w:style>
            """);
    }

    private void TableText(TableTextStyle style)
    {
        Paragraph(style.TextId, "Table Text" + style.Name, Typography.TableText(style.Size, heading: false), custom: true);
        Paragraph(style.HeadingId, "Table Heading" + style.Name, Typography.TableText(style.Size, heading: true), custom: true);
    }

    private void TableStyles()
    {
        var padding = look.Theme.CellPadding.Twips;
        var margins = string.Create(CultureInfo.InvariantCulture, $"""<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="{padding}" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="{padding}" w:type="dxa"/></w:tblCellMar>""");
        xml.Append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/><w:tblPr><w:tblBorders>");
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Append("<w:").Append(side).Append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }

        xml.Append("</w:tblBorders>").Append(margins).Append("</w:tblPr></w:style>");
        xml.Append("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"TablePlain\"><w:name w:val=\"Table Plain\"/><w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/><w:tblPr>")
            .Append(margins).Append("</w:tblPr></w:style>");
        xml.Append("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"FormLayout\"><w:name w:val=\"Form Layout\"/><w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/><w:semiHidden/><w:tblPr><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"113\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    }

    private void Paragraph(string id, string name, TextLook style, string? next = null, int? outline = null, int left = 0, bool custom = false, bool automatic = false)
    {
        xml.Append("<w:style w:type=\"paragraph\"").Append(custom ? " w:customStyle=\"1\"" : string.Empty)
            .Append(" w:styleId=\"").Append(id).Append("\"><w:name w:val=\"").Append(name).Append("\"/><w:basedOn w:val=\"Normal\"/>");
        if (next is not null)
        {
            xml.Append("<w:next w:val=\"").Append(next).Append("\"/>");
        }

        xml.Append(automatic ? "<w:autoRedefine/><w:uiPriority w:val=\"39\"/><w:unhideWhenUsed/>" : "<w:qFormat/>").Append("<w:pPr>");
        xml.Append(style.KeepWithNext ? "<w:keepNext/><w:keepLines/>" : string.Empty);
        xml.Append(CultureInfo.InvariantCulture, $"<w:spacing w:before=\"{style.SpaceBefore.Twips}\" w:after=\"{style.SpaceAfter.Twips}\" w:line=\"{(int)Math.Round(240 * style.LineSpacing)}\" w:lineRule=\"auto\"/>");
        xml.Append(CultureInfo.InvariantCulture, $"<w:ind w:left=\"{left}\"{Right(style)} w:firstLine=\"{(style.Indent ? look.Theme.FirstLineIndent.Twips : 0)}\"/>");
        xml.Append(style.Contextual ? "<w:contextualSpacing/>" : string.Empty);
        xml.Append("<w:jc w:val=\"").Append(Alignments.Name(style.Alignment)).Append("\"/>");
        if (outline is not null)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:outlineLvl w:val=\"{outline}\"/>");
        }

        xml.Append("</w:pPr><w:rPr>").Append(style.Bold ? "<w:b/><w:bCs/>" : string.Empty).Append(style.Italic ? "<w:i/><w:iCs/>" : string.Empty);
        xml.Append(CultureInfo.InvariantCulture, $"<w:sz w:val=\"{HalfPoints(style.Size)}\"/><w:szCs w:val=\"{HalfPoints(style.Size)}\"/></w:rPr></w:style>\n");
    }

    private static string Right(TextLook style) => style.RightIndent == Length.Zero
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $" w:right=\"{style.RightIndent.Twips}\"");

    private static int HalfPoints(double points) => (int)Math.Round(points * 2);
}
