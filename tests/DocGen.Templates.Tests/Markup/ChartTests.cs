using DocGen.Documents.Model;

namespace DocGen.Templates.Tests.Markup;

public sealed class ChartTests
{
    private const string Years = "<category>2024</category><category>2025</category>";

    [Fact]
    public void Chart_AllParts_AreRead()
    {
        var chart = Reading.One<Chart>(
            "<chart kind='grouped' title='Доля' unit='%' category-axis='Год' value-axis='Доля' width='120mm' height='60mm' alt='Доля падает'>"
            + Years + "<series name='А'><value>54</value><value/></series><series name='Б'><value>-5</value><value> 43.5 </value></series></chart>");

        Assert.Equal((ChartKind.GroupedBar, "Доля", "%", "Год", "Доля", "Доля падает"), (chart.Kind, chart.Title, chart.Unit, chart.CategoryAxis, chart.ValueAxis, chart.AlternativeText));
        Assert.Equal((120, 60), (Math.Round(chart.Width.Millimetres), Math.Round(chart.Height.Millimetres)));
        Assert.Equal(["2024", "2025"], chart.Categories.AsEnumerable());
        Assert.Equal([54m, null], chart.Series[0].Values.AsEnumerable());
        Assert.Equal([-5m, 43.5m], chart.Series[1].Values.AsEnumerable());
    }

    [Fact]
    public void Chart_InAFigure_HasItsCaption()
    {
        var blocks = Reading.Blocks($"<figure><chart>{Years}<series><value>1</value><value>2</value></series></chart><figcaption>Рис. 1</figcaption></figure>");

        Assert.IsType<Chart>(blocks[0]);
        Assert.Equal(ParagraphRole.Caption, Assert.IsType<Paragraph>(blocks[1]).Role);
    }

    [Theory]
    [InlineData("<chart><series><value>1</value></series></chart>", "2,2 DG1115 В диаграмме нет ни одного «category»; добавьте данные или выводите chart по условию {{ if }}")]
    [InlineData("<chart>" + Years + "</chart>", "2,2 DG1115 В диаграмме нет ни одного «series»; добавьте данные или выводите chart по условию {{ if }}")]
    [InlineData("<chart>" + Years + "<series name='А'><value>1</value></series></chart>", "2,59 DG1152 В ряду «А» значений 1, а категорий 2; на каждую категорию нужно одно value; там, где данных нет, — пустое")]
    [InlineData("<chart>" + Years + "<series><value>1,5</value><value/></series></chart>", "2,67 DG1151 Значение диаграммы «1,5» — не число; дробь пишется с точкой: 43.5")]
    [InlineData("<chart>" + Years + "<series><value>5%</value><value/></series></chart>", "2,67 DG1151 Значение диаграммы «5%» — не число; нужно число, по модулю меньше 10¹², без пробелов и единиц; если данных нет, оставьте value пустым")]
    [InlineData("<chart kind='pie'><category>а</category><series><value>1</value></series></chart>", "2,8 DG1123 Недопустимое значение «pie» атрибута «kind» элемента «chart»; допустимо: bar, grouped, line")]
    [InlineData("<chart kind='bar'><category>а</category><series><value>1</value></series><series><value>1</value></series></chart>", "2,8 DG1123 Рядов больше одного, а вид диаграммы «bar»; для нескольких рядов есть kind=\"grouped\" и kind=\"line\"")]
    public void WrongChart_IsReported(string markup, string expected) => Assert.Equal(expected, Reading.ContentProblems(markup));

    [Fact]
    public void Qr_AllAttributes_AreRead()
    {
        var code = Reading.One<QrCode>("<qr text='https://школа.рф' size='25mm' caption='Сайт' align='right' alt='Сайт школы'/>");

        Assert.Equal(("https://школа.рф", "Сайт", Alignment.Right, "Сайт школы"), (code.Content, code.Caption, code.Alignment, code.AlternativeText));
        Assert.Equal(25, Math.Round(code.Size.Millimetres));
    }

    [Fact]
    public void Qr_TooLong_IsReported() => Assert.Equal(
        "2,5 DG1154 Текст QR-кода занимает 2332 байт, а помещается 2331; дайте короткий адрес страницы",
        Reading.ContentProblems($"<qr text='{new string('я', 1166)}'/>"));
}
