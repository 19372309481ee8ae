using System.CommandLine;
using DocGen.Data.Demo;
using DocGen.Data.Merging;
using DocGen.Data.Storage;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen demo</c>: an invented district in the store, the same for the same seed and size.</summary>
internal sealed class DemoCommand
{
    private readonly Option<int> schools = NumberOption.Create("--schools", "Сколько школ", DemoDistrict.DefaultSchools, 1, 50_000);
    private readonly Option<int> seed = NumberOption.Create("--seed", "Из какого числа получены случайные", DemoDistrict.DefaultSeed, 0, int.MaxValue);
    private readonly StoreChoice choice = new();

    public static Command Create() => new DemoCommand().Build();

    private Command Build()
    {
        var command = new Command("demo", "Заполнить базу вымышленным районом") { schools, seed };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, RunAsync, create: true);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, SchoolStore store, CancellationToken cancellation)
    {
        var data = DemoDistrict.Create(result.GetValue(schools), result.GetValue(seed));
        await using var context = store.Open(StoreCommand.Who("demo"));
        var plan = await new MergePlanner(context).PlanAsync(data, cancellation);
        var console = new CommandConsole(result.InvocationConfiguration);
        var failure = await console.ProgressAsync(
            "Запись", plan.RowsToWrite, progress => new MergeWriter(context).WriteAsync(plan, "docgen demo", "", progress, cancellation));
        if (failure is not null)
        {
            return StoreCommand.Refuse(result, "Данные изменились, пока шла запись", "повторите команду");
        }

        console.Table(PlanTable.Of(plan));
        console.Line($"База данных: {store.Options}");
        return ExitCodes.Success;
    }
}
