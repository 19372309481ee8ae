using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Building;

/// <summary>The table of contents: a line a heading, leader, page number; each line leads to its heading.</summary>
internal sealed class ContentsFlow(Composition composition)
{
    private const double LevelIndent = 14.2;

    /// <summary>Room at the right that heading text leaves to the page number, in type sizes.</summary>
    private const double NumberRoom = 2.5;

    public void Add(TableOfContents contents, FlowPlace place, List<FlowElement> target)
    {
        var depth = Math.Clamp(contents.MaxLevel, 1, 4);
        var look = composition.Typography;
        if (contents.Title is { } title)
        {
            var form = new ParagraphForm(look.ContentsTitle, new Tag(TagRole.Paragraph, place.Tag)) { Left = place.Left, KeepTogether = true };
            target.Add(new ParagraphElement(composition, [new Text(title)], form)
            {
                SpaceBefore = look.ContentsTitle.SpaceBefore.Points,
                SpaceAfter = look.ContentsTitle.SpaceAfter.Points,
                KeepWithNext = true,
                Repeats = place.Repeats,
            });
        }

        var entries = composition.Contents.Where(entry => entry.Level <= depth).ToArray();
        if (entries.Length == 0)
        {
            composition.Warnings.Add(WriterDiagnostics.EmptyContents());
            return;
        }

        var list = new Tag(TagRole.Contents, place.Tag);
        foreach (var entry in entries)
        {
            var size = look.Contents(entry.Level);
            var tag = new Tag(TagRole.Link, new Tag(TagRole.ContentsItem, list)) { Alternative = entry.Text };
            var form = new ParagraphForm(size, tag)
            {
                Left = place.Left + (LevelIndent * (entry.Level - 1)),
                Right = size.Size * NumberRoom,
                Trailer = composition.Labels?.Of(entry.Anchor) ?? "0",
                Target = new LinkTarget("#" + entry.Anchor, tag),
            };
            target.Add(new ParagraphElement(composition, [new Text(entry.Text)], form)
            {
                SpaceBefore = size.SpaceBefore.Points,
                SpaceAfter = size.SpaceAfter.Points,
                Repeats = place.Repeats,
            });
        }
    }
}
