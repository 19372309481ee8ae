namespace DocGen.Templates.Tests.Markup;

public sealed class WellFormednessTests
{
    [Theory]
    [InlineData("<p>a</b></p>", "2,7 DG1102 Закрыт элемент «b», а последним открыт «p»; сначала закройте </p>")]
    [InlineData("<p>a", "2,7 DG1102 Закрыт элемент «document», а последним открыт «p»; сначала закройте </p>")]
    [InlineData("<p>a&nbsp;b</p>", "2,5 DG1104 Неизвестное имя знака «&nbsp;»; неразрывный пробел пишется &#160;")]
    [InlineData("<p>a&mdash;b</p>", "2,5 DG1104 Неизвестное имя знака «&mdash;»; пишите сам знак или его номер: &#8212;")]
    [InlineData("<p>a & b</p>", "2,6 DG1101 Знак & в тексте шаблона; пишите &amp;")]
    [InlineData("<p>a &b</p>", "2,6 DG1101 Знак & в тексте шаблона; пишите &amp;")]
    [InlineData("<p align='a&b'>b</p>", "2,12 DG1101 Знак & в тексте шаблона; пишите &amp;")]
    [InlineData("<p>a < b</p>", "2,7 DG1101 Знак < в тексте или атрибуте шаблона; если это не тег, пишите &lt;")]
    [InlineData("<p align='le<ft'>b</p>", "2,13 DG1101 Знак < в тексте или атрибуте шаблона; если это не тег, пишите &lt;")]
    [InlineData("<p align=left>b</p>", "2,10 DG1101 Значение атрибута без кавычек; пишите имя=\"значение\"")]
    [InlineData("<p align='left' align='right'>b</p>", "2,17 DG1124 Атрибут «align» повторён или написан слитно с предыдущим; оставьте один, между атрибутами ставьте пробел")]
    [InlineData("<p>&#1;</p>", "2,6 DG1104 Неверный номер знака после &#; пишите, например, &#160;")]
    [InlineData("<p>\u0001</p>", "2,4 DG1105 Недопустимый знак U+0001; удалите его")]
    [InlineData("<w:p>b</w:p>", "2,2 DG1111 Неизвестное имя «w:p»; в именах разметки не бывает двоеточий")]
    [InlineData("<p>x</p><?php x ?>", "2,11 DG1107 Инструкция обработки «php»")]
    [InlineData("</document><p/>", "2,13 DG1106 После </document> ничего стоять не может; перенесите это внутрь document")]
    [InlineData("</document></p>", "2,14 DG1102 Закрыт элемент «p», который не открыт; уберите закрывающий тег")]
    public void Read_BrokenXml_SaysWhatAndWhere(string content, string expected) =>
        Assert.Equal(expected, Reading.ContentProblems(content));

    [Theory]
    [InlineData("", "DG1106: Шаблон ничего не напечатал; нужен элемент document")]
    [InlineData(" \n ", "DG1106: Шаблон ничего не напечатал; нужен элемент document")]
    [InlineData("текст", "DG1106: Разметка начинается не с элемента document; заключите весь вывод в <document title=\"…\">")]
    [InlineData("<p>x</p>", "DG1106: Разметка начинается с элемента «p»; нужен «document»")]
    [InlineData("<!DOCTYPE x><document title='x'><p>x</p></document>", "DG1107: В разметке не бывает DOCTYPE; уберите его")]
    [InlineData("<document title='x'>", "DG1103: Элемент «document» не закрыт; добавьте </document>")]
    public void Read_WrongRoot_SaysWhat(string markup, string expected) =>
        Assert.StartsWith($"ошибка {expected}\n", Reading.Problems(markup), StringComparison.Ordinal);

    [Fact]
    public void Read_ErrorsBeforeBrokenXml_AreKept() =>
        Assert.Equal(
            """
            2,2 DG1111 Неизвестный элемент «para»; возможно, «p»
            2,18 DG1101 Знак & в тексте шаблона; пишите &amp;
            """,
            Reading.ContentProblems("<para>x</para><p>& y</p>"));

    [Fact]
    public void Read_XmlDeclarationAndComments_AreLetThrough() =>
        Assert.Equal(
            string.Empty,
            Reading.Problems("<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- a --><document title='x'><!-- b --><p>x<!-- c -->y</p></document><!-- d -->"));
}
