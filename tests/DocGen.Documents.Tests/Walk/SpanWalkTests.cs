using DocGen.Documents.Model;
using DocGen.Documents.Walk;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Walk;

public sealed class SpanWalkTests
{
    [Fact]
    public void Place_BelowTallCells_StepsOverThem()
    {
        var walk = new SpanWalk(4);
        TableRow[] rows =
        [
            new([Cell("а") with { RowSpan = 2 }, Cell("б") with { ColumnSpan = 2 }, Cell("в") with { RowSpan = 3 }]),
            new([Cell("г"), Cell("д")]),
            new([Cell("е") with { ColumnSpan = 3 }]),
            new([Cell("ж"), Cell("з"), Cell("и"), Cell("к")]),
        ];

        var places = rows.Select(row =>
        {
            walk.Begin();
            return row.Cells.Select(walk.Place).ToArray();
        }).ToArray();

        Assert.Equal([[0, 1, 3], [1, 2], [0], [0, 1, 2, 3]], places);
    }
}
