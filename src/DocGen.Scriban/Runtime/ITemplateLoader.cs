using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Where the templates named by <c>include</c> come from.</summary>
public interface ITemplateLoader
{
    /// <summary>The full path of a template, also its key in the cache; null when there is none of that name.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text at a path; null when it cannot be read.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
