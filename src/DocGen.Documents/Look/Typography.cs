using DocGen.Documents.Model;

namespace DocGen.Documents.Look;

/// <summary>The looks of all kinds of paragraphs, worked out from a theme once.</summary>
public sealed class Typography
{
    private readonly TextLook[] headings;

    public Typography(Theme theme)
    {
        Theme = theme;
        var small = Math.Max(theme.BodySize - 2, 8);
        var running = new TextLook(theme.BodySize)
        {
            Alignment = Alignment.Justify,
            LineSpacing = theme.LineSpacing,
            SpaceAfter = theme.ParagraphSpacing,
        };
        Body = running with { Indent = true };
        ListItem = running;
        Title = new TextLook(theme.BodySize + 2)
        {
            Bold = true,
            Alignment = Alignment.Center,
            SpaceBefore = Length.FromPoints(18),
            SpaceAfter = Length.FromPoints(12),
            Contextual = true,
            KeepWithNext = true,
        };
        Subtitle = Title with { Size = theme.BodySize, Bold = false, SpaceBefore = Length.Zero };
        About = new TextLook(theme.BodySize)
        {
            Bold = true,
            SpaceBefore = Length.FromPoints(12),
            SpaceAfter = Length.FromPoints(12),
            RightIndent = FormMeasures.BesideAbout,
            Contextual = true,
            KeepWithNext = true,
        };
        Caption = new TextLook(small) { SpaceBefore = Length.FromPoints(6), SpaceAfter = Length.FromPoints(3) };
        Note = new TextLook(small) { Alignment = Alignment.Justify, SpaceBefore = Length.FromPoints(3), SpaceAfter = Length.FromPoints(3) };
        Imprint = new TextLook(theme.BodySize) { Alignment = Alignment.Center };
        Mark = new TextLook(theme.BodySize);
        Letterhead = new TextLook(theme.BodySize) { Alignment = Alignment.Center };
        LetterheadDetail = new TextLook(Math.Max(theme.BodySize - 4, 8)) { Alignment = Alignment.Center };
        Picture = new TextLook(theme.BodySize) { Alignment = Alignment.Center, SpaceBefore = Length.FromPoints(6), SpaceAfter = Length.FromPoints(6) };
        PageNumber = new TextLook(small) { Alignment = Alignment.Center };
        Footnote = new TextLook(theme.FootnoteSize) { Alignment = Alignment.Justify };
        ContentsTitle = Heading(theme, theme.BodySize + 1);
        headings =
        [
            Heading(theme, theme.BodySize + 1),
            Heading(theme, theme.BodySize),
            Heading(theme, theme.BodySize) with { Italic = true },
            Heading(theme, theme.BodySize) with { Bold = false, Italic = true },
        ];
    }

    public Theme Theme { get; }
    public TextLook Body { get; }
    public TextLook ListItem { get; }
    public TextLook Title { get; }
    public TextLook Subtitle { get; }
    public TextLook About { get; }
    public TextLook Caption { get; }
    public TextLook Note { get; }
    public TextLook Imprint { get; }

    /// <summary>Approval and appendix marks, signatures.</summary>
    public TextLook Mark { get; }
    public TextLook Letterhead { get; }
    public TextLook LetterheadDetail { get; }
    public TextLook Picture { get; }
    public TextLook PageNumber { get; }
    public TextLook Footnote { get; }
    public TextLook ContentsTitle { get; }

    /// <summary>Space between a table and the text above or below it.</summary>
    public static Length TableSpacing { get; } = Length.FromPoints(6);

    /// <param name="level">1 to 4; deeper levels look as the fourth.</param>
    public TextLook Heading(int level) => headings[Math.Clamp(level, 1, 4) - 1];

    public TextLook Contents(int level) => new(Theme.BodySize)
    {
        Bold = false,
        LineSpacing = 1,
        SpaceBefore = level == 1 ? Length.FromPoints(3) : Length.Zero,
    };

    public static TextLook TableText(double size, bool heading) => new(size) { Bold = heading };

    public TextLook Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => Body,
        ParagraphRole.Title => Title,
        ParagraphRole.Subtitle => Subtitle,
        ParagraphRole.About => About,
        ParagraphRole.Caption => Caption,
        ParagraphRole.Note => Note,
        ParagraphRole.Imprint => Imprint,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role"),
    };

    /// <summary>Size of the text in a table, points.</summary>
    public double TableSize(Table table, PageSetup page) =>
        table.FontSize ?? (page.Orientation == PageOrientation.Landscape ? Theme.LandscapeTableSize : Theme.TableSize);

    /// <summary>Whether the first line of a paragraph is indented. Centred and right-set text never is unless it asks for it.</summary>
    public bool IsIndented(Paragraph paragraph, bool inCellOrItem) =>
        paragraph.Indent
        ?? (!inCellOrItem && Of(paragraph.Role).Indent && paragraph.Alignment is null or Alignment.Justify or Alignment.Left);

    private static TextLook Heading(Theme theme, double size) => new(size)
    {
        Bold = true,
        Alignment = Alignment.Center,
        LineSpacing = theme.LineSpacing,
        SpaceBefore = theme.HeadingSpacingBefore,
        SpaceAfter = theme.HeadingSpacingAfter,
        KeepWithNext = true,
    };
}
