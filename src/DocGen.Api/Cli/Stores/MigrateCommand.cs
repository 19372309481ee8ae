using System.CommandLine;
using DocGen.Data.Storage;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen migrate</c>: makes the database or brings its schema up to date.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var choice = new StoreChoice();
        var command = new Command("migrate", "Создать базу данных или обновить её схему");
        choice.AddTo(command);
        StoreCommand.Guarded(command, async (result, cancellation) =>
        {
            var store = new SchoolStore(choice.Of(result), TimeProvider.System);
            var applied = await store.MigrateAsync(cancellation);
            var output = result.InvocationConfiguration.Output;
            foreach (var name in applied)
            {
                output.WriteLine($"Применена миграция {name}");
            }

            output.WriteLine($"База данных {store.Options}: схема последней версии");
            return ExitCodes.Success;
        });
        return command;
    }
}
