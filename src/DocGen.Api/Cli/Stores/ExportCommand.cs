using System.CommandLine;
using System.Text.Json;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Schools;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen export</c>: the stored data as JSON that <c>docgen import</c> takes back.</summary>
internal sealed class ExportCommand
{
    private readonly Option<string?> school = new("--school") { Description = "Одна школа и всё, на что она ссылается; без параметра — вся база", HelpName = "КОД" };
    private readonly Option<string?> target = new("--out") { Description = "Куда записать; без параметра — на экран", HelpName = "ФАЙЛ.json" };
    private readonly StoreChoice choice = new();

    public static Command Create() => new ExportCommand().Build();

    private Command Build()
    {
        var command = new Command("export", "Выгрузить данные в JSON") { school, target };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, SchoolStore store, CancellationToken cancellation)
    {
        await using var context = store.Open(StoreCommand.Who("export"));
        var reader = new SchoolDataReader(context);
        var id = result.GetValue(school);
        if ((id is null ? await reader.AllAsync(cancellation) : await reader.SchoolAsync(id, cancellation)) is not { } data)
        {
            return StoreCommand.Refuse(result, $"В базе нет школы «{id}»", "коды школ: docgen export, раздел organizations");
        }

        var output = result.InvocationConfiguration.Output;
        if (result.GetValue(target) is not { } path)
        {
            output.WriteLine(JsonSerializer.Serialize(data, SchoolDataJson.Options));
            return ExitCodes.Success;
        }

        using var files = new OutputFiles(cancellation);
        await using (var stream = files.Create(path))
        {
            await JsonSerializer.SerializeAsync(stream, data, SchoolDataJson.Options, cancellation);
        }

        output.WriteLine(files.Commit()[0]);
        return ExitCodes.Success;
    }
}
