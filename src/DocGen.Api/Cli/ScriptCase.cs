using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Api.Cli;

/// <summary>One case: a template, its data and the templates it includes.</summary>
internal sealed class ScriptCase : ITemplateLoader
{
    private readonly Dictionary<string, string> _includes = new(StringComparer.Ordinal);
    private readonly bool _strict;

    public ScriptCase(JsonElement json)
    {
        Id = json.GetProperty("id").GetString()!;
        Text = json.GetProperty("template").GetString()!;
        Data = json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? (ScriptObject)JsonValues.Import(data)!
            : [];
        _strict = json.TryGetProperty("options", out var options) && options.ValueKind == JsonValueKind.Object
            && options.TryGetProperty("strict", out var strict) && strict.ValueKind == JsonValueKind.True;
        if (json.TryGetProperty("includes", out var includes) && includes.ValueKind == JsonValueKind.Object)
        {
            foreach (var include in includes.EnumerateObject())
            {
                _includes[include.Name] = include.Value.GetString()!;
            }
        }
    }

    public string Id { get; }

    public string Text { get; }

    public ScriptObject Data { get; }

    /// <summary>A context with the data under a layer of the rendering's own variables.</summary>
    public TemplateContext CreateContext(bool shareData)
    {
        var context = new TemplateContext { StrictVariables = _strict, TemplateLoader = this };
        context.PushGlobal(Data);
        if (shareData)
        {
            context.PushGlobal(new ScriptObject());
        }

        return context;
    }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        _includes.ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => _includes.GetValueOrDefault(templatePath);
}
