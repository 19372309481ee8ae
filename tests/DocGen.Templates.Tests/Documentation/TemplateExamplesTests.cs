using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Markup;
using DocGen.Templates.Production;
using DocGen.Templates.Themes;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Templates.Tests.Documentation;

/// <summary>The examples of docs/templates.md: a template over the data above it prints the text below it; markup is read without a problem.</summary>
public sealed class TemplateExamplesTests
{
    [Theory]
    [InlineData("docs/templates.md", 6)]
    [InlineData("docs/ru/templates.md", 5)]
    public void Examples_OfTheGuide_DoWhatItSays(string guide, int least)
    {
        var data = JsonSerializer.SerializeToElement(new { });
        var fences = MarkdownFences.Read(Path.Combine(Snapshot.Root, guide)).ToList();
        var checkedCount = 0;
        for (var i = 0; i < fences.Count; i++)
        {
            var (title, text) = fences[i];
            switch (title)
            {
                case "json data":
                    data = JsonSerializer.Deserialize<JsonElement>(text);
                    break;
                case "scriban":
                    Assert.Equal("text", fences[i + 1].Title);
                    Assert.Equal(fences[++i].Text, Render(text, data).TrimEnd().Replace('\u00A0', ' '));
                    checkedCount++;
                    break;
                case "xml":
                    Assert.Empty(MarkupReader.Read(text).Diagnostics);
                    checkedCount++;
                    break;
                case "json theme":
                    Assert.Empty(ThemeReader.Read(Encoding.UTF8.GetBytes(text), guide).Problems);
                    checkedCount++;
                    break;
                case "json field":
                    var member = i + 1 < fences.Count && fences[i + 1].Title == "json member" ? fences[++i].Text : """{ "reason": { "$ref": "definitions.json#/$defs/text" } }""";
                    Assert.Empty(NewKindWith(text, member));
                    checkedCount++;
                    break;
                default:
                    Assert.Fail($"An example of {guide} has an unknown title: {title}");
                    break;
            }
        }

        Assert.True(checkedCount >= least, "The guide has lost its examples");
    }

    /// <summary>Problems of the starting folder with one more field in its form and one more member in its contract.</summary>
    private static IEnumerable<string> NewKindWith(string field, string member)
    {
        var start = Path.Combine(Snapshot.Root, "templates", "_shared", "new-kind");
        string File(string name) => System.IO.File.ReadAllText(Path.Combine(start, name));
        var (manifest, contract) = (JsonNode.Parse(File("template.json"))!, JsonNode.Parse(File("contract.json"))!);
        manifest["form"]!.AsArray().Add(JsonNode.Parse(field));
        foreach (var (name, schema) in JsonNode.Parse(member)!.AsObject())
        {
            contract["properties"]![name] = schema!.DeepClone();
        }

        using var folder = new TemplateFolder();
        folder.WriteKind("new-kind", File("template.scriban"), contract.ToJsonString(), File("sample.json"), manifest.ToJsonString());
        var catalogue = TemplateCatalogue.LoadFolder(folder.Path, Path.Combine(Snapshot.Root, "templates"));
        return catalogue.Problems.Select(DiagnosticPrinter.Format);
    }

    private static string Render(string text, JsonElement data)
    {
        var template = Template.Parse(text, "docs/templates.md");
        Assert.False(template.HasErrors, template.Messages.ToString());
        var context = new TemplateContext { Escaper = MarkupEscaper.Instance, StrictVariables = true };
        context.PushGlobal(TemplateFunctions.Members);
        context.PushGlobal(data);
        context.PushGlobal(new ScriptObject());
        return template.Render(context);
    }
}
