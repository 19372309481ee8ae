using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using DocGen.Api.Cli.Stores;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Documents;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Packaging;
using DocGen.Jobs.Production;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Cli.Production;

/// <summary><c>docgen batch</c>: a batch from asking to its archive, with progress and a table of what was not made.</summary>
internal sealed class BatchCommand
{
    private readonly Argument<string> kind = new("ВИД") { Description = "Вид документа" };
    private readonly Option<string?> district = new("--district") { Description = "Район; без него — все", HelpName = "ИД" };
    private readonly Option<string[]> ids = new("--ids") { Description = "Только эти школы, районы или программы", HelpName = "ИД", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> filter = new("--filter") { Description = "Отбор школ: has-data — есть результаты, shnor — в списке ШНОР", HelpName = "ОТБОР", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
    private readonly Option<OutputFormat[]> formats = FormatOption.Create(batch: true);
    private readonly Option<string?> form = new("--form") { Description = "Файл JSON со значениями полей формы", HelpName = "ФАЙЛ" };
    private readonly Option<DateOnly> asOf = DateOption.Create("--as-of", "День, который считать сегодняшним");
    private readonly Option<bool> register = new("--register") { Description = "Сразу дать каждому документу номер" };
    private readonly Option<string?> zip = new("--zip") { Description = "Сложить готовое в архив", HelpName = "ФАЙЛ" };
    private readonly Option<string?> merge = new("--merge") { Description = "Один PDF из всех документов", HelpName = "ФАЙЛ" };
    private readonly Option<string?> summary = new("--summary") { Description = "Сводная таблица XLSX", HelpName = "ФАЙЛ" };
    private readonly Option<int> workers = NumberOption.Create("--workers", "Сколько документов делать сразу здесь; 0 — делают другие", new Jobs.Scheduling.WorkerOptions().Workers, 0, 64);
    private readonly StoreChoice choice = new();
    private readonly Option<string[]> templates = TemplateFolders.Option();

    public static Command Create() => new BatchCommand().Build();

    private Command Build()
    {
        asOf.Required = false;
        filter.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value is not ("has-data" or "shnor")))
            {
                result.AddError($"Нет отбора «{token.Value}»; есть: has-data, shnor");
            }
        });
        var command = new Command("batch", "Сделать документы многих школ") { kind, district, ids, filter, formats, form, asOf, register, zip, merge, summary, workers, templates };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, SchoolStore store, CancellationToken cancellation)
    {
        var error = result.InvocationConfiguration.Error;
        if (TemplateFolders.Load(result.GetValue(templates)!, error) is not { } catalogue || !TryForm(result, error, out var typed))
        {
            return ExitCodes.BadInput;
        }

        var here = result.GetValue(workers);
        using var host = ProductionHost.Build(store, catalogue, new() { Workers = Math.Max(1, here), Produces = here > 0 }, logs: false);
        var outcome = await host.Services.GetRequiredService<AskBatch>().RunAsync(Request(result, typed), StoreCommand.Who("batch"), cancellation);
        if (outcome.Batch is not { } batch)
        {
            return StoreCommand.Refuse(result, outcome.Problems[0].Message, outcome.Problems[0].Hint);
        }

        await host.StartAsync(cancellation);
        var console = new CommandConsole(result.InvocationConfiguration);
        try
        {
            var counts = await FollowAsync(console, host.Services, batch, outcome.Items, cancellation);
            await PackAsync(result, host.Services, batch.Id, cancellation);
            await TellAsync(console, store, batch.Id, counts, cancellation);
            return counts.Failed + counts.Skipped + counts.Cancelled > 0 ? ExitCodes.Findings : ExitCodes.Success;
        }
        catch (OperationCanceledException)
        {
            await host.Services.GetRequiredService<ChangeBatch>().CancelAsync(batch.Id, StoreCommand.Who("batch"), CancellationToken.None);
            throw;
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static bool TryForm(Option<string?> option, ParseResult result, TextWriter error, out JsonElement? typed)
    {
        typed = null;
        if (result.GetValue(option) is not { } file)
        {
            return true;
        }

        var (value, problems) = JsonDataFile.Read(file, file);
        DiagnosticPrinter.Print(error, problems);
        typed = value;
        return value is not null;
    }

    private bool TryForm(ParseResult result, TextWriter error, out JsonElement? typed) => TryForm(form, result, error, out typed);

    private BatchRequest Request(ParseResult result, JsonElement? typed) => new(
        result.GetValue(kind)!,
        new()
        {
            MunicipalityId = result.GetValue(district),
            Ids = result.GetValue(ids) is { Length: > 0 } named ? named : null,
            HasData = result.GetValue(filter)!.Contains("has-data"),
            Shnor = result.GetValue(filter)!.Contains("shnor"),
        },
        [.. result.GetValue(formats)!.Select(f => f.Name)])
    {
        Form = typed,
        AsOf = result.GetResult(asOf) is { Implicit: false } ? result.GetValue(asOf) : null,
        Register = result.GetValue(register),
    };

    private static async Task<BatchCounts> FollowAsync(CommandConsole console, IServiceProvider services, Batch batch, int total, CancellationToken cancellation) =>
        await console.ProgressAsync(
            batch.Title,
            total,
            async progress =>
            {
                BatchCounts last = new(0, 0, 0, 0, 0, 0);
                await foreach (var counts in services.GetRequiredService<BatchProgress>().FollowAsync(batch.Id, cancellation))
                {
                    progress.Report(counts.Ended);
                    last = counts;
                }

                return last;
            },
            Math.Max(1, total / 10));

    private async Task PackAsync(ParseResult result, IServiceProvider services, string batch, CancellationToken cancellation)
    {
        using var files = new OutputFiles(cancellation);
        if (result.GetValue(zip) is { } archive)
        {
            await using var stream = files.Create(archive);
            await services.GetRequiredService<BatchArchive>().WriteAsync(batch, stream, cancellation);
        }

        if (result.GetValue(merge) is { } bound)
        {
            await using var stream = files.Create(bound);
            await services.GetRequiredService<BatchBinder>().WriteAsync(batch, stream, cancellation);
        }

        if (result.GetValue(summary) is { } table)
        {
            await using var stream = files.Create(table);
            await services.GetRequiredService<BatchSummary>().WriteAsync(batch, stream, cancellation);
        }

        files.Commit();
    }

    private static async Task TellAsync(CommandConsole console, SchoolStore store, string batch, BatchCounts counts, CancellationToken cancellation)
    {
        console.Line(string.Create(CultureInfo.InvariantCulture, $"Пакет {batch}: сделано {counts.Done} из {counts.Total}, с ошибкой {counts.Failed}, пропущено {counts.Skipped}, отменено {counts.Cancelled}"));
        await using var context = store.Open("docgen batch");
        var failed = await context.BatchItems.AsNoTracking().Where(i => i.BatchId == batch && (i.State == ItemState.Failed || i.State == ItemState.Skipped)).OrderBy(i => i.Position).Take(50).ToListAsync(cancellation);
        if (failed.Count > 0)
        {
            console.Table([["О чём", "Состояние", "Причина"], .. failed.Select(i => new[] { i.Name, FailureReport.StateOf(i.State), i.Problems.Concat(i.Findings).FirstOrDefault(p => p.IsError) is { } why ? ProblemText.Of(why) : "" })]);
        }
    }
}
