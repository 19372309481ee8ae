using System.CommandLine;
using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Schools;
using DocGen.Schools.Analytics;
using Microsoft.EntityFrameworkCore;

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
        var (municipalities, missing) = await MunicipalitiesAsync(result, context, cancellation);
        if (missing is not null)
        {
            return StoreCommand.Refuse(result, missing, "коды есть в docgen export");
        }

        var data = await new AnalyticsReader(context).OfAsync(municipalities, list, cancellation);
        var analyst = new SchoolAnalyst(data);
        object analysis = (result.GetValue(school), result.GetValue(district)) switch
        {
            ({ } id, _) => analyst.School(id, list, day),
            (_, { } id) => analyst.District(id, list, day),
            _ => municipalities.Select(id => analyst.District(id, list, day)),
        };
        result.InvocationConfiguration.Output.WriteLine(JsonSerializer.Serialize(analysis, SchoolDataJson.Options));
        return ExitCodes.Success;
    }

    /// <summary>The municipalities that the call asks about, or what is not in the store.</summary>
    private async Task<(IReadOnlyList<string> Ids, string? Missing)> MunicipalitiesAsync(ParseResult result, SchoolContext context, CancellationToken cancellation)
    {
        if (result.GetValue(school) is { } schoolId)
        {
            var found = await context.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == schoolId, cancellation);
            return found is null ? ([], $"В базе нет школы «{schoolId}»")
                : found.MunicipalityId is { } own ? ([own], null) : ([], $"У школы «{schoolId}» не указан муниципалитет");
        }

        var all = await context.Municipalities.AsNoTracking().ToListAsync(cancellation);
        if (result.GetValue(district) is { } districtId)
        {
            return all.Exists(m => m.Id == districtId) ? ([districtId], null) : ([], $"В базе нет муниципалитета «{districtId}»");
        }

        var ids = all.Where(m => m.RegionId == result.GetValue(region)).Select(m => m.Id).Order(StringComparer.Ordinal).ToList();
        return ids.Count > 0 ? (ids, null) : (ids, $"В базе нет региона «{result.GetValue(region)}» или в нём нет муниципалитетов");
    }
}
