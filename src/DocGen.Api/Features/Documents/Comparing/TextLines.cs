using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Api.Features.Documents.Comparing;

/// <summary>The paragraphs and headings of a document in order, whatever they stand in.</summary>
internal static class TextLines
{
    public static IReadOnlyList<(string Text, bool Heading)> Of(Document document) => [.. document.Sections.SelectMany(section => Of(section.Blocks)).Where(line => line.Text.Length > 0)];

    private static IEnumerable<(string Text, bool Heading)> Of(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [(PlainText.Of(paragraph.Content), false)],
        Heading heading => [(PlainText.Of(heading.Content), true)],
        List list => list.Items.SelectMany(item => Of(item.Blocks)),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Blocks)),
        _ => Enumerable.Empty<(string, bool)>(),
    });
}
