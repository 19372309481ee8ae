using System.CommandLine;
using System.Globalization;
using DocGen.Data;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using DocGen.Data.Storage;
using DocGen.Schools.Findings;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen import</c>: shows what a file would change, and with <c>--accept</c> changes it: all of it or nothing.</summary>
internal sealed class ImportCommand
{
    /// <summary>Problems told one by one; of a file with thousands the first ones say what is wrong.</summary>
    private const int ProblemsTold = 50;

    private readonly Argument<string> source = new("ФАЙЛ") { Description = "Таблица .xlsx или .csv, данные .json или программа .docx" };
    private readonly Option<bool> accept = new("--accept") { Description = "Записать; без параметра — только показать, что изменится" };
    private readonly Option<string?> form = new("--form") { Description = $"Что за таблица: {string.Join(", ", ImportForm.All.Select(each => each.Key))}; без параметра видно по заголовкам", HelpName = "ТАБЛИЦА" };
    private readonly Option<string?> school = new("--school") { Description = "Школа программы из .docx; без параметра видно по тексту", HelpName = "КОД" };
    private readonly Option<string?> kind = new("--kind") { Description = "Вид документа для программы из .docx; без параметра targeted-aid-programme", HelpName = "ВИД" };
    private readonly StoreChoice choice = new();

    public static Command Create() => new ImportCommand().Build();

    private Command Build()
    {
        var command = new Command("import", "Загрузить школы, людей, результаты, программы") { source, accept, form, school, kind };
        choice.AddTo(command);
        form.AcceptOnlyFromAmong([.. ImportForm.All.Select(each => each.Key)]);
        StoreCommand.Work(command, choice, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, SchoolStore store, CancellationToken cancellation)
    {
        var table = ImportForm.All.SingleOrDefault(each => each.Key == result.GetValue(form));
        var target = result.GetValue(kind) is { } wanted ? new DocumentTarget(result.GetValue(school), wanted) : new DocumentTarget(result.GetValue(school));
        var path = result.GetValue(source)!;
        if (!File.Exists(path))
        {
            return StoreCommand.Refuse(result, $"Нет файла «{path}»", "проверьте путь");
        }

        await using var context = store.Open(StoreCommand.Who("import"));
        ImportPreview preview;
        await using (var stream = File.OpenRead(path))
        {
            preview = await new FileImport(context, new ImportLimits()).PreviewAsync(stream, path, table, target, cancellation);
        }

        var console = new CommandConsole(result.InvocationConfiguration);
        Tell(preview.Problems, result.InvocationConfiguration.Error);
        if (preview.Plan is not { } plan)
        {
            return StoreCommand.Refuse(result, "Файл не загружен: в нём есть ошибки", "исправьте их и повторите");
        }

        console.Line($"{preview.Source}: {preview.Kind}");
        console.Table(PlanTable.Of(plan));
        return await AcceptAsync(result, context, preview, console, cancellation);
    }

    private async Task<int> AcceptAsync(ParseResult result, SchoolContext context, ImportPreview preview, CommandConsole console, CancellationToken cancellation)
    {
        if (preview.Plan!.IsEmpty)
        {
            console.Line("Всё это уже есть в базе");
            return ExitCodes.Success;
        }

        if (!result.GetValue(accept))
        {
            console.Line("Ничего не записано; чтобы записать, добавьте --accept");
            return ExitCodes.Success;
        }

        var import = new SchoolImport(context, new ImportLimits());
        var failure = await console.ProgressAsync("Записано строк", preview.Plan.RowsToWrite, progress => import.AcceptAsync(preview, progress, cancellation));
        if (failure is not null)
        {
            return StoreCommand.Refuse(result, "Данные в базе изменились, пока готовилась загрузка; ничего не записано", "повторите команду");
        }

        console.Line("Записано");
        return ExitCodes.Success;
    }

    private static void Tell(IReadOnlyList<ImportProblem> problems, TextWriter error)
    {
        foreach (var problem in problems.OrderByDescending(problem => problem.Severity == FindingSeverity.Error).Take(ProblemsTold))
        {
            error.WriteLine(problem);
        }

        if (problems.Count > ProblemsTold)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"и ещё замечаний: {problems.Count - ProblemsTold}"));
        }
    }
}
