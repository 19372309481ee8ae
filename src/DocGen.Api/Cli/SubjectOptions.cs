using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Api.Cli.Stores;
using DocGen.Data.Storage;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Forms;

namespace DocGen.Api.Cli;

/// <summary>The options of <c>docgen render</c> that take a document's data from the store instead of a file.</summary>
internal sealed class SubjectOptions
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly (Option<string?> Option, SubjectKind Kind)[] subjects =
    [
        (new("--school") { Description = "Код школы в базе, о которой документ", HelpName = "КОД" }, SubjectKind.School),
        (new("--district") { Description = "Код района в базе, о котором документ", HelpName = "КОД" }, SubjectKind.Municipality),
        (new("--programme") { Description = "Код программы в базе, о которой документ", HelpName = "КОД" }, SubjectKind.Programme),
    ];

    private readonly Option<string?> form = new("--form") { Description = "Заполненная форма: плоский JSON «поле: значение»; без неё берутся значения по умолчанию", HelpName = "ФАЙЛ.json" };
    private readonly Option<DateOnly?> asOf = Day("--as-of", "На какой день показать сведения; без параметра — сегодня");
    private readonly Option<DateOnly?> since = Day("--since", "С каким днём сравнить; без параметра — на три месяца раньше");
    private readonly StoreChoice store = new();

    public void AddTo(Command command, Option<string[]> data)
    {
        foreach (var (option, _) in subjects)
        {
            command.Options.Add(option);
        }

        command.Options.Add(form);
        command.Options.Add(asOf);
        command.Options.Add(since);
        store.AddTo(command);
        command.Validators.Add(result =>
        {
            var given = subjects.Count(s => result.GetResult(s.Option) is { Implicit: false }) + (result.GetResult(data) is { Implicit: false } ? 1 : 0);
            if (given == 0)
            {
                result.AddError("Не указан параметр --data (данные из файла) или --school, --district, --programme (данные из базы)");
            }
            else if (given > 1)
            {
                result.AddError("Укажите что-то одно: --data, --school, --district или --programme");
            }
        });
    }

    /// <summary>What the document is about; null when its data comes from files.</summary>
    public SubjectKey? Subject(ParseResult result) => subjects
        .Select(s => result.GetValue(s.Option) is { } id ? new SubjectKey(s.Kind, id) : null).FirstOrDefault(key => key is not null);

    /// <summary>Writes the subject's data as a data file into the folder: from then on it is checked, told of and attached as any other.</summary>
    /// <returns>The file, or null when there is an error, which is told.</returns>
    public async Task<string?> WriteDataAsync(ParseResult result, SubjectKey subject, DocumentKind kind, string folder, CancellationToken cancellation)
    {
        var error = result.InvocationConfiguration.Error;
        if (kind.Manifest.Subject != subject.Kind)
        {
            error.WriteLine($"ошибка: Вид «{kind.Id}» делают {Way(kind.Manifest.Subject)}");
            return null;
        }

        var (typed, problems) = result.GetValue(form) is { } path ? JsonDataFile.Read(path, path, out _) : (JsonDocument.Parse("{}").RootElement, []);
        DiagnosticPrinter.Print(error, problems);
        if (typed is null || await SourcesAsync(result, subject, cancellation) is not { } sources)
        {
            return null;
        }

        var assembled = KindDataAssembler.Assemble(kind, sources, typed.Value);
        DiagnosticPrinter.Print(error, assembled.Diagnostics);
        if (assembled.Data is not { } data)
        {
            return null;
        }

        var file = Path.Combine(folder, $"{kind.Id}.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(data, Readable), cancellation);
        return file;
    }

    private async Task<JsonElement?> SourcesAsync(ParseResult result, SubjectKey subject, CancellationToken cancellation)
    {
        var options = store.Of(result);
        if (options.Kind == StoreKind.Sqlite && !File.Exists(options.Connection))
        {
            StoreCommand.Refuse(result, $"Нет базы данных {options}", "укажите --store или --postgres; создать базу с примером: docgen demo");
            return null;
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        await using var context = new SchoolStore(options, TimeProvider.System).Open(StoreCommand.Who("render"));
        var sources = await SourceReader.ReadAsync(context, subject, SourceDates.Of(today, result.GetValue(asOf), result.GetValue(since)), cancellation);
        if (sources is null)
        {
            StoreCommand.Refuse(result, $"В базе нет «{subject.Id}»", "коды есть в выгрузке docgen export");
        }

        return sources;
    }

    private static string Way(SubjectKind? subject) => subject switch
    {
        SubjectKind.School => "по школе: --school КОД",
        SubjectKind.Municipality => "по району: --district КОД",
        SubjectKind.Programme => "по программе: --programme КОД",
        SubjectKind.Document => "по другому документу",
        _ => "только из файла: --data ФАЙЛ",
    };

    private static Option<DateOnly?> Day(string name, string description)
    {
        var day = DateOption.Create(name, description);
        return new(name) { Description = day.Description, HelpName = day.HelpName, CustomParser = argument => day.CustomParser!(argument) };
    }
}
