using System.Collections.Immutable;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Measure;

public sealed class ColumnWidthsTests
{
    private static readonly Length Page = new(10_000);
    private static readonly Length Padding = new(100);

    [Fact]
    public void Fixed_Columns_KeepTheirWidths() => Assert.Equal([1000, 2500], Resolve([Fixed(1000), Fixed(2500)]));

    [Fact]
    public void Relative_Columns_ShareWhatFixedOnesLeave() => Assert.Equal([1000, 2700, 6300], Resolve([Fixed(1000), Share(30), Share(70)]));

    [Fact]
    public void Fixed_WiderThanThePage_AreNarrowedAndTold()
    {
        var widths = ColumnWidths.Resolve(Table([Fixed(15_000), Fixed(5000)]), Page, Padding, 12, out var fit);

        Assert.Equal(new ColumnFit(Padding, Squeezed: true, Widened: false, TooNarrow: false), fit);
        Assert.Equal([7500, 2500], widths);
    }

    [Fact]
    public void Fixed_NarrowerThanALetter_AreWidenedToldAndLosePadding()
    {
        var widths = ColumnWidths.Resolve(Table([Fixed(0), Fixed(2), Share(1)]), Page, Padding, 12, out var fit);

        // 292: the widest letter of 12 points, and one point on each side.
        Assert.Equal([292, 292, 9416], widths);
        Assert.Equal(new ColumnFit(new Length(20), Squeezed: false, Widened: true, TooNarrow: false), fit);
    }

    [Fact]
    public void Columns_WithoutRoomForALetterEach_AreTooNarrow()
    {
        ColumnWidths.Resolve(Table([Share(1), Fixed(500), TableColumn.Auto]), new Length(800), Padding, 12, out var fit);

        Assert.True(fit.TooNarrow);
    }

    [Fact]
    public void Automatic_BesideAnEndlessWord_KeepsItsLeastWidth()
    {
        var table = new Table([TableColumn.Auto, TableColumn.Auto], [Row("1", new string('ы', 4000))]);

        Assert.True(ColumnWidths.Resolve(table, Page, Padding, 12, out _)[0] >= 400);
    }

    [Fact]
    public void Automatic_Columns_GetRoomByTheirContent()
    {
        var table = new Table(
            [TableColumn.Auto, TableColumn.Auto, TableColumn.Auto],
            [HeaderRow("№", "Мероприятие", "Срок"), Row("1", "Заседание методического совета по результатам всероссийских проверочных работ", "март 2026")]);

        var widths = ColumnWidths.Resolve(table, Page, Padding, 12, out _);

        Assert.Equal(Page.Twips, widths.Sum());
        Assert.True(widths[0] < widths[2] && widths[2] < widths[1], string.Join(' ', widths));
    }

    [Fact]
    public void Automatic_BesideRelative_TakesItsContentsWidth()
    {
        var table = new Table([TableColumn.Auto, Share(1)], [Row("12", "текст")]);

        var widths = ColumnWidths.Resolve(table, Page, Padding, 12, out _);

        Assert.InRange(widths[0], 400, 900);
        Assert.Equal(Page.Twips, widths.Sum());
    }

    [Fact]
    public void RandomTables_Resolved_FillThePageWithColumnsAboveZero()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            foreach (var table in RandomDocument.Create(seed).Sections.SelectMany(section => section.Blocks).OfType<Table>())
            {
                var widths = ColumnWidths.Resolve(table, Page, Padding, 12, out _);

                Assert.True(widths.All(width => width > 0) && widths.Sum() <= Page.Twips, $"seed {seed}: {string.Join(' ', widths)}");
                Assert.True(widths.Sum() == Page.Twips || table.Columns.All(column => column.Fixed is not null), $"seed {seed}: {string.Join(' ', widths)}");
            }
        }
    }

    private static TableColumn Fixed(int twips) => new() { Fixed = new Length(twips) };

    private static TableColumn Share(double weight) => new() { Relative = weight };

    private static Table Table(ImmutableArray<TableColumn> columns) => new(columns, [Row([.. columns.Select(_ => "текст")])]);

    private static int[] Resolve(ImmutableArray<TableColumn> columns) => ColumnWidths.Resolve(Table(columns), Page, Padding, 12, out _);
}
