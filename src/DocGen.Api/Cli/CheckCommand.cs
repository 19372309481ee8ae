using System.CommandLine;
using DocGen.Api.Cli.Stores;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary><c>docgen check</c>: checks templates, manifests, contracts and samples without writing documents; with <c>--data</c>, school data.</summary>
internal static class CheckCommand
{
    private const string Manifest = "template.json";

    public static Command Create()
    {
        var target = new Argument<string?>("ВИД|ПАПКА") { Description = "Вид документа или папка с видами; без него — все", Arity = ArgumentArity.ZeroOrOne };
        var templates = TemplateFolders.Option();
        var data = new Option<string?>("--data") { Description = "Проверить вместо шаблонов файл данных школ или одной программы", HelpName = "ФАЙЛ.json" };
        var json = new Option<bool>("--json") { Description = "С --data: замечания в виде JSON" };
        var form = new Option<string?>("--form") { Description = "Проверить вместо шаблонов, как файл Word отвечает ГОСТ Р 7.0.97-2025", HelpName = "ФАЙЛ.docx" };
        var command = new Command("check", "Проверить шаблоны, с --data — данные, с --form — оформление файла Word") { target, templates, data, json, form };
        command.Validators.Add(result =>
        {
            var given = result.GetResult(data) is { Implicit: false };
            if (result.GetResult(form) is { Implicit: false } && (given || result.GetResult(target) is { Tokens.Count: > 0 }))
            {
                result.AddError("Укажите что-то одно: вид документа, --data или --form");
            }
            else if (given && result.GetResult(target) is { Tokens.Count: > 0 })
            {
                result.AddError("Укажите что-то одно: вид документа или --data");
            }
            else if (!given && result.GetResult(json) is { Implicit: false })
            {
                result.AddError("--json выводит замечания к данным: добавьте --data");
            }
        });
        command.SetAction(result =>
        {
            var console = result.InvocationConfiguration;
            if (result.GetValue(form) is { } docx)
            {
                return FormCheckRun.Run(docx, console.Output, console.Error);
            }

            if (result.GetValue(data) is { } file)
            {
                return new DataCheck(console.Output, console.Error).Run(file, result.GetValue(json));
            }

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
