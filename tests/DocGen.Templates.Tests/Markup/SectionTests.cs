using DocGen.Documents.Model;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

public sealed class SectionTests
{
    [Fact]
    public void ContentOutsideSections_GetsTheKindsPage()
    {
        var page = PageSetup.Landscape with { Left = Length.FromMillimetres(30) };
        var document = Reading.Document("<p>x</p>", new MarkupReaderOptions { Page = page });

        Assert.Equal(page, Assert.Single(document.Sections).Page);
    }

    [Fact]
    public void InnerSection_SplitsTheOuterOne()
    {
        var document = Reading.Document("<section numbers='restart'><p>1</p><section orientation='landscape'><p>2</p></section><p>3</p></section>");

        Assert.Equal(
            [PageOrientation.Portrait, PageOrientation.Landscape, PageOrientation.Portrait],
            document.Sections.Select(section => section.Page.Orientation));
        Assert.Equal(
            [PageNumbers.Restart, PageNumbers.Continue, PageNumbers.Continue],
            document.Sections.Select(section => section.Page.Numbers));
    }

    [Fact]
    public void EmptyRemainder_MakesNoPage()
    {
        var document = Reading.Document("<section>\n<section orientation='landscape'><p>x</p></section>\n</section> <section/>");
        Assert.Equal(PageOrientation.Landscape, Assert.Single(document.Sections).Page.Orientation);
    }

    [Fact]
    public void Margins_AreTopRightBottomLeft()
    {
        var page = Reading.Document("<section margins='15 10 25.5 30' numbers='hidden'><p>x</p></section>").Sections[0].Page;

        Assert.Equal(
            (15, 10, 25.5, 30),
            (Mm(page.Top), Mm(page.Right), Mm(page.Bottom), Mm(page.Left)));
        Assert.Equal(PageNumbers.Hidden, page.Numbers);
        static double Mm(Length length) => Math.Round(length.Millimetres, 1);
    }

    [Theory]
    [InlineData("20", "2,10 DG1123 Недопустимое значение «20» атрибута «margins» элемента «section»; нужны четыре числа в миллиметрах от 0 до 100: верхнее, правое, нижнее, левое — «20 10 20 20»")]
    [InlineData("20 100 20 90", "2,10 DG1135 Поля «20 100 20 90» не оставляют места для текста")]
    public void WrongMargins_AreAnError(string margins, string expected) =>
        Assert.Equal(expected, Reading.ContentProblems($"<section margins='{margins}'><p>x</p></section>"));

    [Fact]
    public void SectionInCell_IsAnError() =>
        Assert.Equal(
            "2,17 DG1112 Элемент «section» не может стоять в «td»; его место — в «document», «section»",
            Reading.ContentProblems("<table><tr><td><section><p>x</p></section></td></tr></table>"));

    [Fact]
    public void EmptyDocument_IsAnError() =>
        Assert.Equal("1,2 DG1114 Документ пуст; в document нужен хотя бы один абзац, заголовок или таблица", Reading.ContentProblems(" "));

    [Fact]
    public void DeepNesting_IsAnErrorNotACrash()
    {
        var content = string.Concat(Enumerable.Repeat("<section>", 5000)) + string.Concat(Enumerable.Repeat("</section>", 5000));
        Assert.StartsWith("2,", Reading.ContentProblems(content), StringComparison.Ordinal);
        Assert.Contains("DG1108 Элемент «section» вложен глубже 64 уровней", Reading.ContentProblems(content), StringComparison.Ordinal);
    }
}
