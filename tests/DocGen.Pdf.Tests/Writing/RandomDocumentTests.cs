using DocGen.Pdf.Content;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;
using Xunit.Abstractions;

namespace DocGen.Pdf.Tests.Writing;

public sealed class RandomDocumentTests(ITestOutputHelper output)
{
    /// <summary>Elements that go on over pages, pages drawn in any order, links and artifacts between: the file hangs together all the same.</summary>
    [Fact]
    public void Document_DrawnInAnyOrder_ConformsAndReadsInStructureOrder()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            output.WriteLine($"seed {seed}");
            var random = new Random(seed);
            var expected = new Dictionary<StructureElement, string>();
            using var stream = new MemoryStream();
            using var writer = new PdfWriter(stream, SampleDocument.Information);
            var pages = new List<PdfPage>();
            for (var i = random.Next(1, 150); i > 0; i--)
            {
                pages.Add(writer.InsertPage(random.Next(pages.Count + 1), 300 + random.Next(600), 300 + random.Next(600)));
            }

            var elements = new List<StructureElement>();
            for (var i = 0; i < 40; i++)
            {
                var parent = random.Next(3) == 0 || elements.Count == 0 ? writer.Document.Structure : elements[random.Next(elements.Count)];
                elements.Add(parent.Add(random.Next(4) == 0 ? StructureType.Link : StructureType.Division));
            }

            for (var i = 0; i < 200; i++)
            {
                Draw(writer, random, pages[random.Next(pages.Count)], elements[random.Next(elements.Count)], expected);
            }

            writer.Finish();
            Assert.Empty(ConformanceCheck.Run(stream.ToArray()));
            var document = new TaggedDocument(stream.ToArray());
            var read = document.Root.AndDescendants().Skip(1).Select(node =>
                string.Concat(node.Kids.OfType<(int Page, int Id)>().Select(kid => document.TextOf(kid.Page, kid.Id))));
            Assert.Equal(InReadingOrder(writer.Document.Structure).Skip(1).Select(element => expected.GetValueOrDefault(element, string.Empty)), read);
        }
    }

    private static void Draw(PdfWriter writer, Random random, PdfPage page, StructureElement element, Dictionary<StructureElement, string> expected)
    {
        if (random.Next(5) == 0)
        {
            page.Content.BeginArtifact((ArtifactKind)random.Next(5));
            page.Content.FillRectangle(random.Next(200), random.Next(200), 20, 20);
            page.Content.End();
        }

        var text = $"слово{random.Next(1000)} ";
        page.Content.Begin(element);
        page.Content.ShowText(OnePage.Serif[random.Next(2) == 0, false], 10, random.Next(200), random.Next(200), text);
        page.Content.End();
        expected[element] = expected.GetValueOrDefault(element) + text;
        if (element.Type == StructureType.Link)
        {
            writer.Document.Link(page, element, 10, 10, 20, 20, new Uri("https://example.org"), "Пример");
        }
    }

    private static IEnumerable<StructureElement> InReadingOrder(StructureElement element)
    {
        yield return element;
        for (var i = 0; i < element.KidCount; i++)
        {
            if (element[i].Target is StructureElement child)
            {
                foreach (var inner in InReadingOrder(child))
                {
                    yield return inner;
                }
            }
        }
    }
}
