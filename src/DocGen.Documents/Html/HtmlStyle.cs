using System.Globalization;
using System.Text;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>The style sheet of a preview: sheets of paper on a quiet ground, one column of text on a small screen, the same pages in print.</summary>
internal static class HtmlStyle
{
    private const string Frame = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:#e9ebee;color:#111;hyphens:manual}
        main{display:flex;flex-direction:column;align-items:center;gap:8mm;padding:8mm 4mm}
        .sheet{display:flex;flex-direction:column;width:var(--width);max-width:100%;min-height:var(--height);padding:var(--margins);background:#fff;box-shadow:0 1px 4px #0004;overflow-wrap:break-word}
        .sheet>*{margin:0;flex:none;max-width:100%}
        p,h1,h2,h3,h4,h5,ol,ul,figure{margin:0}
        h1,h2,h3,h4,h5{font-size:inherit}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .scroll{overflow-x:auto}
        .scroll:focus-visible,a:focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}
        table{border-collapse:collapse;width:100%;line-height:1.15}
        th,td{vertical-align:top;padding:1.4pt var(--cell);text-align:left;font-weight:normal}
        .grid th,.grid td{border:.5pt solid #000}
        th{font-weight:bold}
        caption{text-align:left}
        .list{list-style:none;padding:0}
        .list>li>.text>.marker:first-child{display:inline-block;min-width:var(--hang);margin-left:calc(-1*var(--hang));text-indent:0;white-space:pre}
        .contents ol{list-style:none;padding:0}
        .points>li>.text{text-indent:var(--indent)}
        .points>li>.text>.marker:first-child{display:inline;margin-left:0}
        .sides{display:flex;gap:4mm;justify-content:space-between}
        .approvals,.letterhead-names{display:flex;gap:6mm;justify-content:space-between}
        .approvals>div{flex:0 1 46%}
        .letterhead-names>div{flex:1}
        .letterhead{border-bottom:1.5pt solid #000;padding-bottom:2pt;margin-bottom:12pt!important}
        .line-to-sign{display:inline-block;width:32mm;border-bottom:.5pt solid #000}
        .signer{white-space:nowrap}
        .appendix{margin-left:54%!important}
        .signature{display:flex;gap:4mm;align-items:flex-end;margin-top:14pt;break-inside:avoid}
        .signature .position{flex:1 1 50%}.signature .room{flex:0 1 22%}.signature .name,.signature .date{flex:0 0 auto;min-width:22%;text-align:right}
        .imprint{order:1}.imprint.first{margin-top:auto!important;padding-top:12pt}
        .notes{border-top:.5pt solid #000;margin-top:12pt!important;padding-top:4pt;order:2}
        .notes ol{padding-left:1.6em}
        figure{text-align:center}img,svg{max-width:100%;height:auto}
        sup{line-height:0}
        @media screen and (max-width:230mm){main{padding:0;gap:3mm;align-items:stretch}.sheet{width:100%;min-height:0;padding:6mm 4mm;box-shadow:none}.scroll>table{min-width:var(--least)}.imprint.first{padding-top:24pt}}
        @media screen and (max-width:130mm){.approvals,.letterhead-names,.signature{flex-direction:column;align-items:stretch}.approvals>div{flex:none}.appendix{margin-left:0!important}.signature .name,.signature .date{text-align:left}.signature .room{flex:none;min-height:6mm}.list{margin-left:max(var(--hang),calc(var(--left)*.4))!important}.sheet .body,.sheet .item,.sheet .footnote{text-align:left}}
        @media print{body{background:none}main{display:block;padding:0}.sheet{display:flow-root;width:auto;min-height:0;padding:0;box-shadow:none;break-before:page}.sheet:first-of-type{break-before:auto}.sheet:has(.imprint){display:flex;min-height:calc(var(--room) - 1mm)}.scroll{overflow:visible}thead{display:table-header-group}tr,figure{break-inside:avoid}h1,h2,h3,h4,h5,caption{break-after:avoid}.notes a[role=doc-backlink]{display:none}}
        """;

    public static string Create(Document document, Typography look)
    {
        var css = new StringBuilder(Frame).Append('\n');
        css.Append(CultureInfo.InvariantCulture, $"body{{font-family:\"{Name(look.Theme.Font)}\",\"{Name(look.Theme.AlternativeFont)}\",serif;font-size:{look.Body.Size}pt;--indent:{look.Theme.FirstLineIndent};--cell:{look.Theme.CellPadding}}}\n");
        css.Append(CultureInfo.InvariantCulture, $"a{{color:#{Colour(look.Theme.LinkColour)}}}\n");
        Rule(css, ".body", look.Body);
        Rule(css, ".title", look.Title);
        css.Append(".title+.title,.title .line+.line{margin-top:0}\n");
        Rule(css, ".subtitle", look.Subtitle);
        for (var level = 1; level <= 4; level++)
        {
            Rule(css, string.Create(CultureInfo.InvariantCulture, $".heading{level}"), look.Heading(level));
        }

        Rule(css, ".about", look.About);
        css.Append(CultureInfo.InvariantCulture, $".sheet .about{{padding-right:min({look.About.RightIndent},40%)}}.about+.about{{margin-top:0!important}}\n");
        Rule(css, ".caption", look.Caption);
        Rule(css, ".note", look.Note);
        Rule(css, ".imprint", look.Imprint);
        Rule(css, ".item", look.ListItem);
        Rule(css, ".mark", look.Mark);
        Rule(css, ".letterhead-name", look.Letterhead);
        Rule(css, ".letterhead-detail", look.LetterheadDetail);
        Rule(css, ".notes,.footnote", look.Footnote);
        Rule(css, ".contents-title", look.ContentsTitle);
        Rule(css, "figure", look.Picture);
        Pages(css, document);
        return css.ToString();
    }

    /// <summary>Name of the @page of a section.</summary>
    public static string PageName(int section) => string.Create(CultureInfo.InvariantCulture, $"section{section + 1}");

    private static void Rule(StringBuilder css, string selector, TextLook look)
    {
        css.Append(CultureInfo.InvariantCulture, $".sheet {selector}{{font-size:{look.Size}pt;line-height:{look.LineSpacing * 1.15:0.###};font-weight:{(look.Bold ? "bold" : "normal")};font-style:{(look.Italic ? "italic" : "normal")};text-align:{Align(look.Alignment)};text-indent:{(look.Indent ? "var(--indent)" : "0")};margin:{look.SpaceBefore} 0 {look.SpaceAfter}}}\n");
    }

    public static string Align(Alignment alignment) => alignment switch
    {
        Alignment.Left => "left",
        Alignment.Center => "center",
        Alignment.Right => "right",
        _ => "justify",
    };

    private static void Pages(StringBuilder css, Document document)
    {
        for (var index = 0; index < document.Sections.Length; index++)
        {
            var page = document.Sections[index].Page;
            var name = PageName(index);
            var number = page.Numbers == PageNumbers.Hidden ? "none" : "counter(page)";
            css.Append(CultureInfo.InvariantCulture, $"@page {name}{{size:{page.Width} {page.Height};margin:{page.Top} {page.Right} {page.Bottom} {page.Left};@top-center{{content:{number};font:12pt serif}}}}\n");
        }

        css.Append("@page section1:first{@top-center{content:none}}\n");
    }

    private static string Name(string font) => new([.. font.Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-')]);

    private static string Colour(string colour) => new([.. colour.Where(char.IsAsciiHexDigit)]);
}
