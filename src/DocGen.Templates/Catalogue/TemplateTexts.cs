using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;
using Scriban;

namespace DocGen.Templates.Catalogue;

/// <summary>Reads and parses the templates of a folder.</summary>
internal static class TemplateTexts
{
    private const string Extension = ".scriban";

    /// <summary>The templates under a folder by the name that include uses: «blocks/paragraph».</summary>
    public static IEnumerable<(string Name, TemplateText Text)> Read(TemplateRoot root, string folder)
    {
        var prefix = folder + "/";
        foreach (var path in root.Templates.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            yield return (path[prefix.Length..^Extension.Length], ReadOne(root, path)!);
        }
    }

    public static TemplateText? ReadOne(TemplateRoot root, string path) =>
        root.Find(path) is { } bytes ? new TemplateText(root.Display(path), Decode(bytes)) : null;

    /// <summary>Parses a template and tells every error in it.</summary>
    public static (Template Template, ImmutableArray<Diagnostic> Problems) Parse(TemplateText text)
    {
        var template = Template.Parse(text.Text, text.File);
        if (text.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            var place = new Place { File = text.File };
            return (template, [new Diagnostic(Severity.Error, CatalogueCodes.NotUtf8.Code, place, "Файл не в кодировке UTF-8") { Hint = "сохраните его в UTF-8" }]);
        }

        return (template, [.. template.Messages.Select(message => ScriptDiagnostics.From(message, text.Text))]);
    }

    private static string Decode(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }
}
