using DocGen.Documents.Model;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

public sealed class BlockTests
{
    [Fact]
    public void Paragraph_Attributes_AreTaken()
    {
        var plain = Reading.One<Paragraph>("<p>x</p>");
        var formatted = Reading.One<Paragraph>("<p align='right' indent='no' keep='next' before='12.5mm'>x</p>");

        Assert.Equal(new Paragraph(plain.Content), plain);
        Assert.Equal(Alignment.Right, formatted.Alignment);
        Assert.False(formatted.Indent);
        Assert.True(formatted.KeepWithNext);
        Assert.Equal(Length.FromMillimetres(12.5), formatted.SpaceBefore);
    }

    [Theory]
    [InlineData("title", ParagraphRole.Title)]
    [InlineData("subtitle", ParagraphRole.Subtitle)]
    [InlineData("about", ParagraphRole.About)]
    [InlineData("imprint", ParagraphRole.Imprint)]
    [InlineData("caption", ParagraphRole.Caption)]
    [InlineData("note", ParagraphRole.Note)]
    public void RoleElement_MakesParagraphOfTheRole(string element, ParagraphRole role) =>
        Assert.Equal(role, Reading.One<Paragraph>($"<{element}>x</{element}>").Role);

    [Fact]
    public void Caption_IsKeptWithItsTable() => Assert.True(Reading.One<Paragraph>("<caption>x</caption>").KeepWithNext);

    [Fact]
    public void Headings_GetUniqueAnchors()
    {
        var headings = Reading.Blocks("<h1>A</h1><h2 id='heading_3' align='left'>B</h2><h3>C</h3><h4>D</h4>").Cast<Heading>().ToArray();

        Assert.Equal([1, 2, 3, 4], headings.Select(heading => heading.Level));
        Assert.Equal(["heading_1", "heading_3", "heading_2", "heading_4"], headings.Select(heading => heading.Anchor));
        Assert.Equal([Alignment.Center, Alignment.Left, Alignment.Center, Alignment.Center], headings.Select(heading => heading.Alignment));
    }

    [Fact]
    public void Contents_HaveTitleAndDepth()
    {
        Assert.Equal(new TableOfContents("Содержание", 2), Reading.One<TableOfContents>("<toc title='Содержание' depth='2'/>"));
        Assert.Equal(new TableOfContents(null, 3), Reading.One<TableOfContents>("<toc/>"));
    }

    [Fact]
    public void PageBreak_IsRead() => Reading.One<PageBreak>("<pagebreak/>");

    [Fact]
    public void Letterhead_HasLinesSecondLanguageAndDetails()
    {
        var head = Reading.One<Letterhead>("<letterhead><line>Отдел</line><line>Школа</line><second><line>School</line></second><detail>Тел.</detail></letterhead>");

        Assert.Equal(["Отдел", "Школа"], head.Lines.Select(line => Reading.Show(line)));
        Assert.Equal(["School"], head.SecondLanguage.Select(line => Reading.Show(line)));
        Assert.Equal(["Тел."], head.Details.Select(line => Reading.Show(line)));
    }

    [Fact]
    public void Approval_HasMarksOnBothSides()
    {
        var marks = Reading.One<ApprovalMarks>(
            """
            <approval>
              <mark side="left" heading="ПРИНЯТО"><line>педагогическим советом</line><line>протокол № 1</line></mark>
              <mark heading="УТВЕРЖДАЮ" signer="М.П. Иванова" date="«01» марта 2026 г."><line>Директор</line></mark>
            </approval>
            """);

        Assert.Equal("ПРИНЯТО", Assert.Single(marks.Left).Heading);
        Assert.Null(marks.Left[0].Signer);
        Assert.Equal(2, marks.Left[0].Lines.Length);
        Assert.Equal(("УТВЕРЖДАЮ", "М.П. Иванова", "«01» марта 2026 г."), (marks.Right[0].Heading, marks.Right[0].Signer, marks.Right[0].Date));
    }

    [Fact]
    public void Signatures_StandTogetherOrAlone()
    {
        var together = Reading.One<Signatures>("<signatures><signature name='И.И. Иванов'>Председатель</signature><signature name='П.П. Петров' date='01.03.2026'>Секретарь</signature></signatures>");
        var alone = Reading.One<Signatures>("<signature name='И.И. Иванов' date=''>Директор</signature>");

        Assert.Equal(["И.И. Иванов", "П.П. Петров"], together.Lines.Select(line => line.Name));
        Assert.Equal("01.03.2026", together.Lines[1].Date);
        Assert.Equal("Директор", Reading.Show(Assert.Single(alone.Lines).Position));
        Assert.Null(alone.Lines[0].Date);
    }

    [Fact]
    public void Appendix_HasLines() =>
        Assert.Equal(
            ["Приложение\u00A0№\u00A01", "к\u00A0приказу"],
            Reading.One<AppendixMark>("<appendix><line>Приложение № 1</line><line>к приказу</line></appendix>").Lines.Select(line => Reading.Show(line)));

    [Fact]
    public void Requisites_HaveTwoSides()
    {
        var line = Reading.One<RequisiteLine>("<requisites><left>02.02.2026</left><right>№ <b>14-од</b></right></requisites>");

        Assert.Equal(("02.02.2026", "№\u00A0b[14-од]"), (Reading.Show(line.Left), Reading.Show(line.Right)));
    }

    [Fact]
    public void Document_Properties_AreTaken()
    {
        var reading = MarkupReader.Read("<document title=' Т ' author='А' subject='С' keywords='К' date='2026-03-01'><p>x</p></document>");
        Assert.Equal(
            new DocumentProperties { Title = "Т", Author = "А", Subject = "С", Keywords = "К", Created = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) },
            reading.Document!.Properties);
    }

    [Theory]
    [InlineData("<p algn='left'>x</p>", "2,4 DG1121 Неизвестный атрибут «algn» элемента «p»; возможно, «align»")]
    [InlineData("<p size='3'>x</p>", "2,4 DG1121 Неизвестный атрибут «size» элемента «p»; у «p» есть: align, indent, keep, before")]
    [InlineData("<p align='middle'>x</p>", "2,4 DG1123 Недопустимое значение «middle» атрибута «align» элемента «p»; допустимо: justify, left, center, right")]
    [InlineData("<p before='12'>x</p>", "2,4 DG1123 Недопустимое значение «12» атрибута «before» элемента «p»; добавьте единицу: «12mm»")]
    [InlineData("<p before='12px'>x</p>", "2,4 DG1123 Недопустимое значение «12px» атрибута «before» элемента «p»; длина пишется числом с единицей mm, cm или pt: «12.5mm»")]
    [InlineData("<toc depth='5'/>", "2,6 DG1123 Недопустимое значение «5» атрибута «depth» элемента «toc»; нужно целое число от 1 до 4")]
    [InlineData("<br/>", "2,2 DG1112 Элемент «br» не может стоять в «document»; в «document» могут стоять: section, h1, h2, h3, h4, title, subtitle, about, imprint, p, caption, note, ul, ol, table, figure, img, chart, qr, letterhead, approval, signatures, signature, appendix, requisites, toc, pagebreak")]
    [InlineData("<td>x</td>", "2,2 DG1112 Элемент «td» не может стоять в «document»; его место — в «tr»")]
    [InlineData("<p><strong>x</strong></p>", "2,5 DG1111 Неизвестный элемент «strong»; возможно, «b»")]
    [InlineData("<blockquote>x</blockquote>", "2,2 DG1111 Неизвестный элемент «blockquote»; возможно, «p»")]
    [InlineData("<P>x</P>", "2,2 DG1111 Неизвестный элемент «P»; возможно, «p»")]
    [InlineData("<p>x</p>\n  текст прямо в документе", "3,3 DG1113 В элементе «document» не может стоять текст «текст прямо в документе»; заключите его в <p>…</p>")]
    [InlineData("<h1> </h1>", "2,2 DG1114 Элемент «h1» пуст; выводите его только по условию {{ if }}")]
    [InlineData("<h1 id='1'>x</h1>", "2,5 DG1123 Недопустимое значение «1» атрибута «id» элемента «h1»; нужна латинская буква, за ней буквы, цифры и _, всего не больше 40 знаков")]
    [InlineData("<h1 id='a'>x</h1><h1 id='a'>y</h1>", "2,22 DG1125 Имя «a» уже есть у другого заголовка")]
    [InlineData("<signature>x</signature>", "2,2 DG1122 У элемента «signature» нет обязательного атрибута «name»; name — И.О. Фамилия")]
    [InlineData("<signature name=' '>x</signature>", "2,12 DG1123 Недопустимое значение «» атрибута «name» элемента «signature»; name — И.О. Фамилия")]
    [InlineData("<approval></approval>", "2,2 DG1115 В approval нет отметок; добавьте <mark …> или выводите approval по условию {{ if }}")]
    [InlineData("<appendix/>", "2,2 DG1115 В «appendix» нет строк; добавьте <line>…</line>")]
    [InlineData("<requisites><left>02.02.2026</left></requisites>", "2,2 DG1115 В requisites нужны обе части; добавьте <left>…</left> и <right>…</right>")]
    [InlineData("<requisites><left>а</left><left>б</left><right>в</right></requisites>", "2,28 DG1116 Элемент «left» повторён в «requisites»")]
    [InlineData("<pagebreak>x</pagebreak>", "2,12 DG1113 В элементе «pagebreak» не может стоять текст «x»")]
    public void WrongMarkup_IsReportedWithPlaceAndHint(string content, string expected) =>
        Assert.Equal(expected, Reading.ContentProblems(content));

    [Fact]
    public void EveryProblem_IsReported() =>
        Assert.Equal(
            """
            2,2 DG1111 Неизвестный элемент «paragraf»
            2,26 DG1123 Недопустимое значение «no» атрибута «keep» элемента «p»; допустимо: next
            2,37 DG1111 Неизвестный элемент «bold»; возможно, «b»
            2,59 DG1117 Пункт списка без текста
            2,74 DG1114 В списке «ul» нет пунктов; выводите список только по условию {{ if }}
            """,
            Reading.ContentProblems("<paragraf>x</paragraf><p keep='no'><bold>x</bold></p><ol><li> </li></ol><ul></ul>"));

    [Fact]
    public void ManyProblems_AreCountedAfterTheLimit()
    {
        var markup = $"<document title='x'>{string.Concat(Enumerable.Repeat("<q/>", 30))}<p>x</p></document>";
        var reading = MarkupReader.Read(markup, new MarkupReaderOptions { MaxProblems = 10 });

        Assert.Equal(11, reading.Diagnostics.Length);
        Assert.Equal("Ещё замечаний: 20", reading.Diagnostics[^1].Message);
    }
}
