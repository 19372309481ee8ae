using System.Text;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

/// <summary>Random markup never crashes the reader: it gives a document or errors, each with a place inside the text.</summary>
public sealed class MarkupFuzzTests
{
    private static readonly string[] Names = [.. MarkupElements.All.Select(element => element.Name), "div", "x", "tabel"];

    private static readonly string[] Values = ["1", "0", "2", "next", "left", "right", "12mm", "30%", "*", "text", "", "#a", "a", "FFFFFF", "20 10 20 20", "2026-03-01", "https://a.ru"];

    private static readonly string[] Noise = ["<", ">", "</", "/>", "&", "&lt;", "&#1;", "\"", "'", "=", "]]>", "<!--", "-->", "<![CDATA[", "\0", "\uD800", " ", "\n", "текст"];

    [Fact]
    public void Read_RandomTree_GivesDocumentOrPlacedErrors()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var markup = new StringBuilder("<document title=\"x\">");
            AppendTree(markup, random, MarkupElements.Find("document")!, 0);
            Check(markup.Append("</document>").ToString(), seed);
        }
    }

    [Fact]
    public void Read_RandomCharacters_GivesPlacedErrors()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var markup = new StringBuilder("<document title=\"x\"><p>a</p><table><tr><td>b</td></tr></table></document>");
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                var at = random.Next(markup.Length);
                markup = random.Next(3) == 0 ? markup.Remove(at, Math.Min(random.Next(1, 6), markup.Length - at)) : markup.Insert(at, Noise[random.Next(Noise.Length)]);
            }

            Check(markup.ToString(), seed);
        }
    }

    private static void Check(string markup, int seed)
    {
        try
        {
            var reading = MarkupReader.Read(markup);
            var errors = reading.Diagnostics.Where(problem => problem.Severity == DocGen.Documents.Diagnostics.Severity.Error).ToList();
            Assert.Equal(reading.Document is null, errors.Count > 0);
            Assert.All(errors, error => Assert.True(error.Place.Line > 0 && error.Place.Column > 0 || error.Code == "DG1402", error.ToString()));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}: {markup}", exception);
        }
    }

    /// <summary>Mostly elements where they may stand with attributes they have, sometimes anything.</summary>
    private static void AppendTree(StringBuilder markup, Random random, MarkupElement parent, int depth)
    {
        for (var i = random.Next(depth == 0 ? 6 : 3); i >= 0; i--)
        {
            if (random.Next(4) == 0)
            {
                markup.Append("текст ");
            }

            var children = parent.Children;
            var name = children.Length > 0 && random.Next(10) > 0 ? children[random.Next(children.Length)] : Names[random.Next(Names.Length)];
            markup.Append('<').Append(name);
            var element = MarkupElements.Find(name);
            foreach (var attribute in element?.Attributes ?? [])
            {
                if (attribute.Required || random.Next(4) == 0)
                {
                    var value = attribute.Values.Length > 0 && random.Next(4) > 0 ? attribute.Values[random.Next(attribute.Values.Length)] : Values[random.Next(Values.Length)];
                    markup.Append(' ').Append(attribute.Name).Append("=\"").Append(value).Append('"');
                }
            }

            markup.Append('>');
            if (element is not null && depth < 6)
            {
                AppendTree(markup, random, element, depth + 1);
            }

            markup.Append("</").Append(name).Append('>');
        }
    }
}
