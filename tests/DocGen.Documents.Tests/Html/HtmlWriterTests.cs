using System.Xml;
using System.Xml.Linq;
using DocGen.Documents.Html;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Html;

public sealed class HtmlWriterTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Everything_Written_IsOneWellFormedPageWithoutScriptsOrOutsideFiles()
    {
        var page = Page(EverythingDocument.Create());

        Assert.Equal("ru-RU", page.Root!.Attribute("lang")!.Value);
        Assert.Equal("Программа адресной методической помощи", page.Descendants(Xhtml + "title").Single().Value);
        Assert.Single(page.Descendants(Xhtml + "main"));
        Assert.Single(page.Descendants(Xhtml + "h1"));
        Assert.Empty(page.Descendants(Xhtml + "script"));
        Assert.Empty(page.Descendants(Xhtml + "link"));
        Assert.All(page.Descendants(Xhtml + "img"), image => Assert.StartsWith("data:image/", image.Attribute("src")!.Value, StringComparison.Ordinal));
        Assert.All(page.Descendants(Xhtml + "img"), image => Assert.NotEqual(string.Empty, image.Attribute("alt")!.Value));
    }

    [Fact]
    public void Everything_LinksInside_LeadToOneElementEach()
    {
        var page = Page(EverythingDocument.Create());
        var names = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            page.Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value).Where(target => target.StartsWith('#')),
            target => Assert.Contains(target[1..], names));
    }

    [Fact]
    public void Everything_HeaderCells_SayWhatTheyHead()
    {
        var page = Page(EverythingDocument.Create());

        Assert.All(page.Descendants(Xhtml + "th"), cell => Assert.NotNull(cell.Attribute("scope")));
        Assert.Equal("colgroup", page.Descendants(Xhtml + "th").Single(cell => cell.Value == "Учебный год\n").Attribute("scope")!.Value);
        Assert.Equal("row", page.Descendants(Xhtml + "th").First().Attribute("scope")!.Value);
        Assert.Equal("Таблица 1. Доля обучающихся, не преодолевших минимальный порог, %", page.Descendants(Xhtml + "caption").Single().Value);
    }

    [Fact]
    public void RandomDocuments_Written_HaveAllWordsOfTheModel()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var document = RandomDocument.Create(seed);
            var main = Page(document).Descendants(Xhtml + "main").Single();
            main.Descendants(Xhtml + "sup").Remove();
            foreach (var lineBreak in main.Descendants(Xhtml + "br"))
            {
                lineBreak.Value = "\n";
            }

            var missing = WordList.Missing(WordList.Of(ModelText.Of(document)), WordList.Of(main.Value));

            Assert.True(missing.Length == 0, $"seed {seed}: {string.Join(' ', missing)}");
        }
    }

    [Fact]
    public void Text_WithMarkupCharacters_StaysText()
    {
        var page = Page(Document(Body("<script>alert(\"1\")</script> & co")));

        Assert.Equal("<script>alert(\"1\")</script> & co", page.Descendants(Xhtml + "p").Single().Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("otchet.docx")]
    public void Link_WithUnsafeAddress_IsTextAndAWarning(string target)
    {
        var output = new StringWriter();

        var diagnostics = HtmlWriter.Write(Document(new Paragraph([new Link(target, Line("сюда"))])), output);

        Assert.Equal("DG3103", Assert.Single(diagnostics).Code);
        Assert.DoesNotContain("<a", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("сюда", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithForbiddenCharacters_IsReplacedAndTold()
    {
        var output = new StringWriter();

        var diagnostics = HtmlWriter.Write(Document(Body("а\u0001б\uD800в\uFFFFг 👩‍🏫")), output);

        Assert.Equal("DG3101", Assert.Single(diagnostics).Code);
        Assert.Contains("а\uFFFDб\uFFFDв\uFFFDг 👩‍🏫", output.ToString(), StringComparison.Ordinal);
    }

    private static XDocument Page(Document document)
    {
        var output = new StringWriter();
        HtmlWriter.Write(document, output);
        using var reader = XmlReader.Create(new StringReader(output.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
