using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Tests.Samples;

/// <summary>Short ways to write models in tests.</summary>
internal static class Build
{
    public static ImmutableArray<Inline> Line(string text) => [new Text(text)];

    public static Paragraph Body(string text) => new(Line(text));

    public static Paragraph Title(string text) => new(Line(text)) { Role = ParagraphRole.Title };

    public static Heading Heading(int level, string text, string anchor) => new(level, Line(text), anchor);

    public static ListItem Item(string text, params ReadOnlySpan<Block> more) => new([Body(text), .. more]);

    public static List Items(ListStyle style, params IEnumerable<string> texts) => new(style, [.. texts.Select(text => Item(text))]);

    public static TableCell Cell(string text) => new([Body(text)]);

    public static TableCell Head(string text) => new([Body(text)])
    {
        Heading = true,
        Alignment = Alignment.Center,
        VerticalAlignment = VerticalAlignment.Middle,
    };

    public static TableRow HeaderRow(params IEnumerable<string> texts) => new([.. texts.Select(Head)]) { Header = true };

    public static TableRow Row(params IEnumerable<string> texts) => new([.. texts.Select(Cell)]);

    public static ImmutableArray<TableColumn> Relative(params IEnumerable<double> weights) => [.. weights.Select(weight => new TableColumn { Relative = weight })];

    public static Document Document(params ReadOnlySpan<Block> blocks) =>
        new(new DocumentProperties { Title = "Проба" }, [new Section(PageSetup.Portrait, [.. blocks])]);
}
