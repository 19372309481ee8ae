using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;

namespace DocGen.Api.Pages.Templates;

/// <summary>A kind as it is being edited: the texts of its own files, checked as a whole with what it shares.</summary>
public sealed class TemplateDraft
{
    private readonly KindFiles files;
    private TemplateCatalogue? loaded;

    private TemplateDraft(string id, KindFiles files) => (Id, this.files) = (id, files);

    public string Id { get; }

    /// <summary>Texts by the names of files, the template first.</summary>
    public IReadOnlyList<(string Name, string Text)> Texts =>
        [.. files.Content.Where(f => IsText(f.Key)).Select(f => (Name: f.Key[(Id.Length + 1)..], Text: Encoding.UTF8.GetString(f.Value)))
            .OrderBy(f => f.Name switch { "template.scriban" => 0, "template.json" => 1, "contract.json" => 2, "sample.json" => 3, _ => 4 }).ThenBy(f => f.Name, StringComparer.Ordinal)];

    public ImmutableArray<Diagnostic> Problems => Load().Problems;

    /// <summary>Null while there is an error.</summary>
    public DocumentKind? Kind => Load() is { HasErrors: false } catalogue ? catalogue.Find(Id) : null;

    public static TemplateDraft Of(DocumentKind kind) => new(kind.Id, kind.Files);

    /// <summary>The draft with other texts; a name that is not among its files changes nothing.</summary>
    public TemplateDraft With(Func<string, string?> typed)
    {
        var content = new Dictionary<string, byte[]>(files.Content, StringComparer.Ordinal);
        foreach (var (name, _) in Texts)
        {
            if (typed(name) is { } text)
            {
                content[$"{Id}/{name}"] = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
            }
        }

        return new(Id, new(content));
    }

    public byte[] Pack() => files.Pack();

    /// <summary>Name of the file among the kind's own that a problem stands in; null for another place.</summary>
    public string? FileOf(Diagnostic problem) =>
        problem.Place.File is { } file && file.LastIndexOf($"{Id}/", StringComparison.Ordinal) is >= 0 and var at && file[(at + Id.Length + 1)..] is var name && Texts.Any(t => t.Name == name) ? name : null;

    private bool IsText(string path) =>
        path.StartsWith($"{Id}/", StringComparison.Ordinal) && (Path.GetExtension(path) is ".scriban" or ".json");

    private TemplateCatalogue Load() => loaded ??= TemplateCatalogue.LoadFiles("шаблон", files);
}
