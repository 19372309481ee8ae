using System.CommandLine;
using System.Text.Json;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Schools;
using DocGen.Schools.Analytics;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen analytics</c>: the figures of an analytical note as JSON, each with its rule and its rows.</summary>
internal sealed class AnalyticsCommand
{
    private readonly Option<string?> school = new("--school") { Description = "Код школы", HelpName = "КОД" };
    private readonly Option<string?> district = new("--district") { Description = "Код муниципалитета", HelpName = "КОД" };
    private readonly Option<string?> region = new("--region") { Description = "Код региона: все его муниципалитеты", HelpName = "КОД" };
    private readonly Option<DateOnly> asOf = DateOption.Create("--as-of", "На какую дату считать");
    private readonly Option<int> year = NumberOption.Create("--year", "Год перечня ШНОР; 0 — год даты --as-of", 0, 0, 2100);
    private readonly StoreChoice choice = new();

    public static Command Create() => new AnalyticsCommand().Build();

    private Command Build()
    {
        var command = new Command("analytics", "Посчитать показатели школы или района (JSON с источниками)") { school, district, region, asOf, year };
        choice.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new[] { school, district, region }.Count(option => result.GetResult(option) is { Implicit: false }) != 1)
            {
                result.AddError("Укажите что-то одно: --school, --district или --region");
            }
        });
        StoreCommand.Work(command, choice, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, SchoolStore store, CancellationToken cancellation)
    {
        var day = result.GetValue(asOf);
        var list = result.GetValue(year) is > 0 and var given ? given : day.Year;
        await using var context = store.Open(StoreCommand.Who("analytics"));
        var data = await new SchoolDataReader(context).AllAsync(cancellation);
        if (Missing(result, data) is { } missing)
        {
            return StoreCommand.Refuse(result, missing, "коды есть в docgen export");
        }

        var analyst = new SchoolAnalyst(data);
        object analysis = (result.GetValue(school), result.GetValue(district)) switch
        {
            ({ } id, _) => analyst.School(id, list, day),
            (_, { } id) => analyst.District(id, list, day),
            _ => data.Municipalities.Where(m => m.RegionId == result.GetValue(region)).Select(m => analyst.District(m.Id, list, day)),
        };
        result.InvocationConfiguration.Output.WriteLine(JsonSerializer.Serialize(analysis, SchoolDataJson.Options));
        return ExitCodes.Success;
    }

    private string? Missing(ParseResult result, SchoolData data) => (result.GetValue(school), result.GetValue(district), result.GetValue(region)) switch
    {
        ({ } id, _, _) when !data.Organizations.Any(o => o.Id == id) => $"В базе нет школы «{id}»",
        (_, { } id, _) when !data.Municipalities.Any(m => m.Id == id) => $"В базе нет муниципалитета «{id}»",
        (_, _, { } id) when !data.Regions.Any(r => r.Id == id) => $"В базе нет региона «{id}»",
        _ => null,
    };
}
