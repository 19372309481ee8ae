using System.CommandLine;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary><c>docgen check</c>: checks templates, manifests, contracts and samples without writing documents.</summary>
internal static class CheckCommand
{
    private const string Manifest = "template.json";

    public static Command Create()
    {
        var target = new Argument<string?>("ВИД|ПАПКА") { Description = "Вид документа или папка с видами; без него — все", Arity = ArgumentArity.ZeroOrOne };
        var templates = TemplateFolders.Option();
        var command = new Command("check", "Проверить шаблоны") { target, templates };
        command.SetAction(result =>
        {
            var console = result.InvocationConfiguration;
            return Check(result.GetValue(target), result.GetValue(templates)!, console.Output, console.Error);
        });
        return command;
    }

    private static int Check(string? target, string[] folders, TextWriter output, TextWriter error)
    {
        var (kind, roots) = Resolve(target, [.. folders, TemplateFolders.Ordinary()]);
        var catalogue = kind is not null ? TemplateCatalogue.LoadKind(kind, roots)
            : target is not null ? TemplateCatalogue.LoadFolder(roots[0], roots[1..])
            : TemplateCatalogue.Load(roots);
        if (kind is not null && catalogue.Find(kind) is null && !roots.Any(root => File.Exists(Path.Combine(root, kind, Manifest))))
        {
            DiagnosticPrinter.Print(error, [kind.AsSpan().ContainsAny('/', '\\') ? NoFolder(kind) : catalogue.UnknownKind(kind)]);
            return ExitCodes.BadInput;
        }

        DiagnosticPrinter.Print(error, catalogue.Problems);
        if (catalogue.HasErrors)
        {
            return ExitCodes.Findings;
        }

        var names = kind is null ? string.Join(", ", catalogue.Kinds.Select(each => each.Id)) : kind;
        output.WriteLine($"Проверено без ошибок: {names}");
        return ExitCodes.Success;
    }

    private static Diagnostic NoFolder(string folder) =>
        new(Severity.Error, CatalogueCodes.FolderNotFound.Code, new Place { File = folder }, "Нет такой папки") { Hint = "проверьте путь" };

    /// <summary>A name is a kind; a folder with a manifest is one kind of its parent; any other folder is a folder of kinds.</summary>
    private static (string? Kind, string[] Roots) Resolve(string? target, string[] usual)
    {
        if (target is null || !Directory.Exists(target))
        {
            return (target, usual);
        }

        var folder = Path.TrimEndingDirectorySeparator(target);
        if (!File.Exists(Path.Combine(folder, Manifest)))
        {
            return (null, Distinct(folder, usual));
        }

        var parent = Path.GetDirectoryName(folder) is { Length: > 0 } path ? path : ".";
        return (Path.GetFileName(folder), Distinct(parent, usual));
    }

    private static string[] Distinct(string first, string[] others) => [.. new[] { first }.Concat(others).DistinctBy(Path.GetFullPath, StringComparer.Ordinal)];
}
