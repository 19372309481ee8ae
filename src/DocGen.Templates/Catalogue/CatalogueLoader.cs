using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Catalogue;

/// <summary>Loads folders of kinds and gathers the problems of all.</summary>
internal sealed class CatalogueLoader(KindSelection selection)
{
    private readonly Dictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly List<DocumentKind> _kinds = [];
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Each problem once, though several kinds include the part that has it.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. _problems.Distinct()];

    /// <summary>Names of all kinds of the folders, loaded or not.</summary>
    public ImmutableArray<string> Names => [.. _names.Keys.Order(StringComparer.Ordinal)];

    public IReadOnlyList<DocumentKind> Load(ImmutableArray<string> folders)
    {
        var roots = new List<TemplateRoot>();
        foreach (var folder in folders)
        {
            if (ReadRoot(folder) is { } root)
            {
                roots.Add(root);
            }
        }

        foreach (var root in roots)
        {
            LoadRoot(root, [root, .. roots.Where(other => other != root)]);
        }

        return _kinds;
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

    private void LoadRoot(TemplateRoot root, IReadOnlyList<TemplateRoot> searched)
    {
        var names = root.Kinds.ToList();
        if (names.Count == 0)
        {
            Report(CatalogueCodes.NoKinds, root.DisplayName, "В папке нет видов документов", "вид — вложенная папка с файлом template.json");
        }

        SharedParts? shared = null;
        foreach (var name in names)
        {
            var taken = selection.Takes(root.Folder, name);
            if (!_names.TryAdd(name, taken))
            {
                ReportRepeated(root, name, concerns: taken || _names[name]);
            }
            else if (taken)
            {
                LoadKind(name, root, searched, shared ??= ReadShared(searched));
            }
        }
    }

    private SharedParts ReadShared(IReadOnlyList<TemplateRoot> searched)
    {
        var shared = new SharedParts(searched);
        _problems.AddRange(shared.Problems);
        return shared;
    }

    private void LoadKind(string name, TemplateRoot root, IReadOnlyList<TemplateRoot> searched, SharedParts shared)
    {
        var loader = new KindLoader(name, root, searched, shared);
        if (loader.Load() is { } kind)
        {
            _kinds.Add(kind);
        }

        _problems.AddRange(loader.Problems);
    }

    private void ReportRepeated(TemplateRoot root, string name, bool concerns)
    {
        if (concerns)
        {
            Report(CatalogueCodes.RepeatedKind, root.Display(name), $"Вид «{name}» уже есть в другой папке", "переименуйте одну из них");
        }
    }

    private void Report(DiagnosticCode code, string file, string message, string hint) =>
        _problems.Add(new Diagnostic(Severity.Error, code.Code, new Place { File = file }, message) { Hint = hint });
}
