using System.Text.Json;
using DocGen.Templates.Markup;
using DocGen.Templates.Production;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Templates.Tests.Documentation;

/// <summary>The examples of docs/templates.md: a template over the data above it prints the text below it; markup is read without a problem.</summary>
public sealed class TemplateExamplesTests
{
    [Fact]
    public void Examples_OfTheGuide_DoWhatItSays()
    {
        var data = JsonSerializer.SerializeToElement(new { });
        var fences = MarkdownFences.Read(Path.Combine(Snapshot.Root, "docs", "templates.md")).ToList();
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
                default:
                    Assert.Fail($"An example of docs/templates.md has an unknown title: {title}");
                    break;
            }
        }

        Assert.True(checkedCount >= 6, "The guide has lost its examples");
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
