using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Catalogue;

/// <summary>Loads folders of kinds and gathers the problems of all.</summary>
internal sealed class CatalogueLoader
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Each problem once, though several kinds include the part that has it.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. _problems.Distinct()];

    public List<DocumentKind> Load(ImmutableArray<string> folders)
    {
        var roots = new List<TemplateRoot>();
        foreach (var folder in folders)
        {
            if (ReadRoot(folder) is { } root)
            {
                roots.Add(root);
            }
        }

        var kinds = new Dictionary<string, DocumentKind?>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            LoadRoot(root, [root, .. roots.Where(other => other != root)], kinds);
        }

        return [.. kinds.Values.OfType<DocumentKind>()];
    }

    private TemplateRoot? ReadRoot(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Report(CatalogueCodes.FolderNotFound, folder, "Нет папки шаблонов", "проверьте путь");
            return null;
        }

        try
        {
            return TemplateRoot.Read(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(CatalogueCodes.FolderNotRead, folder, "Папка шаблонов не читается", FileReasons.Of(exception));
            return null;
        }
    }

    private void LoadRoot(TemplateRoot root, IReadOnlyList<TemplateRoot> searched, Dictionary<string, DocumentKind?> kinds)
    {
        var shared = new SharedParts(searched);
        _problems.AddRange(shared.Problems);
        var count = 0;
        foreach (var name in root.Kinds)
        {
            count++;
            if (kinds.ContainsKey(name))
            {
                Report(CatalogueCodes.RepeatedKind, root.Display(name), $"Вид «{name}» уже есть в другой папке", "переименуйте одну из них");
                continue;
            }

            var loader = new KindLoader(name, root, searched, shared);
            kinds[name] = loader.Load();
            _problems.AddRange(loader.Problems);
        }

        if (count == 0)
        {
            Report(CatalogueCodes.NoKinds, root.DisplayName, "В папке нет видов документов", "вид — вложенная папка с файлом template.json");
        }
    }

    private void Report(DiagnosticCode code, string file, string message, string hint) =>
        _problems.Add(new Diagnostic(Severity.Error, code.Code, new Place { File = file }, message) { Hint = hint });
}
