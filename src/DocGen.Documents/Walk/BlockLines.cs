using DocGen.Documents.Model;

namespace DocGen.Documents.Walk;

/// <summary>The paragraphs of a block as plain texts, for measuring.</summary>
internal static class BlockLines
{
    public static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [PlainText.Of(paragraph.Content)],
        Heading heading => [PlainText.Of(heading.Content)],
        List list => list.Items.SelectMany(item => item.Blocks).SelectMany(Of),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(Of),
        AppendixMark mark => mark.Lines.Select(PlainText.Of),
        RequisiteLine line => [PlainText.Of(line.Left) + " " + PlainText.Of(line.Right)],
        Letterhead letterhead => letterhead.Lines.Concat(letterhead.SecondLanguage).Concat(letterhead.Details).Select(PlainText.Of),
        ApprovalMarks marks => marks.Left.Concat(marks.Right).SelectMany(mark => mark.Lines.Select(PlainText.Of).Prepend(mark.Heading)),
        Signatures signatures => signatures.Lines.Select(line => PlainText.Of(line.Position) + " " + line.Name),
        QrCode code => code.Caption is null ? [] : [code.Caption],
        Picture or Chart or PageBreak or TableOfContents => [],
        _ => throw new NotSupportedException("Unknown block: " + block.GetType().Name),
    };
}
