using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Templates.Catalogue;

/// <summary>
/// Finds the templates that a kind includes: its own, then those of <c>_shared</c>. All are in memory: a name can lead to no other file.
/// </summary>
internal sealed class PartialLoader(FrozenDictionary<string, TemplateText> templates) : ITemplateLoader
{
    private readonly FrozenDictionary<string, TemplateText> _byFile = templates.Values.ToFrozenDictionary(text => text.File, StringComparer.Ordinal);

    /// <summary>Names that include takes.</summary>
    public IEnumerable<string> Names => templates.Keys;

    /// <summary>«blocks/paragraph» or «blocks/paragraph.scriban».</summary>
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        return templates.GetValueOrDefault(templateName.EndsWith(".scriban", StringComparison.Ordinal) ? templateName[..^8] : templateName)?.File;
    }

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => _byFile.GetValueOrDefault(templatePath)?.Text;

    /// <summary>The text of a template by its name for messages; null for another file.</summary>
    public string? FindText(string file) => _byFile.GetValueOrDefault(file)?.Text;
}

/// <param name="File">Name for messages, unique among the loaded folders.</param>
internal sealed record TemplateText(string File, string Text);
