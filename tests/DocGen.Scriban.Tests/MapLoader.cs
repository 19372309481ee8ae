using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests;

/// <summary>Templates by name, in memory.</summary>
internal sealed class MapLoader : Dictionary<string, string>, ITemplateLoader
{
    public MapLoader()
        : base(StringComparer.Ordinal)
    {
    }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => this.GetValueOrDefault(templatePath);
}
