using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>Renders a template in one line of a test.</summary>
internal static class Rendering
{
    public static string Of(string template, string json = "{}", MapLoader? loader = null, Action<TemplateContext>? setUp = null)
    {
        using var document = JsonDocument.Parse(json);
        var context = new TemplateContext { TemplateLoader = loader };
        context.PushGlobal(JsonValues.Import(document.RootElement)!);
        setUp?.Invoke(context);
        var parsed = Template.Parse(template, "test");
        Assert.False(parsed.HasErrors, parsed.Messages.ToString());
        return parsed.Render(context);
    }

    public static ScriptRuntimeException Failure(string template, string json = "{}", MapLoader? loader = null, Action<TemplateContext>? setUp = null) =>
        Assert.Throws<ScriptRuntimeException>(() => Of(template, json, loader, setUp));
}
