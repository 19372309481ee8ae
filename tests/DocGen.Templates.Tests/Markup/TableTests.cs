using DocGen.Documents.Model;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

public sealed class TableTests
{
    [Fact]
    public void Table_Parts_AreRead()
    {
        var table = Reading.One<Table>(
            """
            <table style="plain" size="10.5" description="О чём">
              <colgroup><col width="12mm"/><col width="2*"/><col width="*"/><col/></colgroup>
              <thead><tr><th>№</th><th colspan="3">Всё</th></tr></thead>
              <tbody>
                <tr keep="next"><th>1</th><td align="right" valign="bottom" fill="#f2f2f2">a</td><td>b</td><td/></tr>
              </tbody>
            </table>
            """);

        Assert.Equal((TableStyle.Plain, 10.5, "О чём"), (table.Style, table.FontSize, table.Description));
        Assert.Equal(
            new TableColumn[] { new() { Fixed = Length.FromMillimetres(12) }, new() { Relative = 2 }, new() { Relative = 1 }, TableColumn.Auto },
            table.Columns);
        Assert.Equal([true, false], table.Rows.Select(row => row.Header));
        Assert.True(table.Rows[1].KeepWithNext);
        Assert.Equal(
            new TableCell(table.Rows[0].Cells[1].Blocks) { ColumnSpan = 3, Heading = true, Alignment = Alignment.Center, VerticalAlignment = VerticalAlignment.Middle },
            table.Rows[0].Cells[1]);
        var cell = table.Rows[1].Cells[1];
        Assert.Equal((Alignment.Right, VerticalAlignment.Bottom, "F2F2F2"), (cell.Alignment, cell.VerticalAlignment, cell.Fill));
        Assert.Equal((true, Alignment.Left), (table.Rows[1].Cells[0].Heading, table.Rows[1].Cells[0].Alignment));
        Assert.Empty(table.Rows[1].Cells[3].Blocks);
    }

    [Fact]
    public void Spans_AreLaidOutAsInHtml()
    {
        var table = Reading.One<Table>(
            """
            <table>
              <tr><td rowspan="3">1</td><td colspan="2">2</td></tr>
              <tr><td>3</td><td rowspan="2">4</td></tr>
              <tr><td>5</td></tr>
            </table>
            """);

        Assert.Equal(3, table.Columns.Length);
        Assert.Equal([2, 2, 1], table.Rows.Select(row => row.Cells.Length));
    }

    [Fact]
    public void ThemeFills_HaveNames()
    {
        var theme = Theme.Gost with { HeaderFill = "DDDDDD" };
        var table = Reading.One<Table>(
            "<table><thead><tr><th>x</th></tr></thead><tr><td fill='group'>x</td></tr><tr><td fill='header'>x</td></tr></table>",
            new MarkupReaderOptions { Theme = theme });

        Assert.Equal(["DDDDDD", theme.GroupFill, "DDDDDD"], table.Rows.Select(row => row.Cells[0].Fill));
    }

    [Theory]
    [InlineData("30%|70%", "30 70")]
    [InlineData("30%|*|2*", "30 23.3 46.7")]
    [InlineData("*|*", "1 1")]
    [InlineData("50%|25%|25%", "50 25 25")]
    public void ColumnWidths_AreWeights(string widths, string expected)
    {
        var columns = string.Concat(widths.Split('|').Select(width => $"<col width='{width}'/>"));
        var cells = string.Concat(widths.Split('|').Select(_ => "<td>x</td>"));
        var table = Reading.One<Table>($"<table><colgroup>{columns}</colgroup><tr>{cells}</tr></table>");

        Assert.Equal(expected, string.Join(' ', table.Columns.Select(column => Math.Round(column.Relative!.Value, 1).ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("<tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>", "2,38 DG1131 Строка 2 таблицы занимает столбцов: 1, а в таблице их 2")]
    [InlineData("<colgroup><col/></colgroup><tr><td>1</td><td>2</td></tr>", "2,36 DG1131 Строка 1 таблицы занимает столбцов: 2, а в таблице их 1; число столбцов задаёт colgroup")]
    [InlineData("<tr><td>1</td><td rowspan='2'>2</td></tr><tr><td colspan='2'>3</td></tr>", "2,54 DG1132 В строке 2 таблицы ячейка шириной 2 накладывается на ячейку из строки выше")]
    [InlineData("<tr><td rowspan='2'>1</td></tr>", "2,9 DG1133 После строки 1 таблицы ячейка с rowspan тянется за конец её части")]
    [InlineData("<thead><tr><th rowspan='2'>1</th></tr></thead><tr><td>2</td></tr>", "2,16 DG1133 После строки 1 таблицы ячейка с rowspan тянется за конец её части")]
    [InlineData("", "2,2 DG1114 В таблице нет строк; нужна хотя бы одна строка, кроме головки; выводите таблицу по условию {{ if }}")]
    [InlineData("<thead><tr><th>1</th></tr></thead>", "2,2 DG1114 В таблице нет строк; нужна хотя бы одна строка, кроме головки; выводите таблицу по условию {{ if }}")]
    [InlineData("<tr></tr>", "2,2 DG1114 В таблице нет ячеек")]
    [InlineData("<tr><td>1</td></tr><thead><tr><th>2</th></tr></thead>", "2,28 DG1116 Элемент «thead» стоит в таблице не на своём месте; порядок: один colgroup, один thead, строки")]
    [InlineData("<colgroup><col width='60%'/><col width='60%'/></colgroup><tr><td>1</td><td>2</td></tr>", "2,9 DG1134 Доли столбцов в процентах вместе дают 120; вместе они дают 100")]
    [InlineData("<colgroup><col width='100%'/><col width='*'/></colgroup><tr><td>1</td><td>2</td></tr>", "2,9 DG1134 Доли столбцов в процентах вместе дают 100; оставьте место столбцам со звёздочкой")]
    [InlineData("<colgroup><col width='12'/></colgroup><tr><td>1</td></tr>", "2,23 DG1123 Недопустимое значение «12» атрибута «width» элемента «col»; ширина столбца: 12mm, 30%, *, 2* или auto")]
    [InlineData("<tr><td colspan='0'>1</td></tr>", "2,16 DG1123 Недопустимое значение «0» атрибута «colspan» элемента «td»; нужно целое число от 1 до 1000")]
    [InlineData("<tr><td fill='red'>1</td></tr>", "2,16 DG1123 Недопустимое значение «red» атрибута «fill» элемента «td»; нужен цвет RRGGBB или цвет темы: header, group, good, attention, bad, muted")]
    [InlineData("<tr><td><h1>1</h1></td></tr>", "2,17 DG1112 Элемент «h1» не может стоять в «td»; его место — в «document», «section»")]
    public void WrongTable_IsReported(string content, string expected) =>
        Assert.Equal(expected, Reading.ContentProblems($"<table>{content}</table>"));

    [Fact]
    public void Row_WithAHeight_HasRoomToSign()
    {
        var table = Reading.One<Table>("<table><tr height=\"10mm\"><td>1</td></tr><tr><td>2</td></tr></table>");
        Assert.Equal([Length.FromMillimetres(10), null], table.Rows.Select(row => row.LeastHeight));
    }

    [Fact]
    public void Row_HigherThanAPageCouldHold_IsAnError() =>
        Assert.Contains("не больше 100mm", Reading.ContentProblems("<table><tr height=\"250mm\"><td>1</td></tr></table>"), StringComparison.Ordinal);
}
