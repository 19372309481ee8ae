using System.CommandLine;
using DocGen.Api.Cli.Stores;
using DocGen.Data.Storage;

namespace DocGen.Api.Cli.Production;

/// <summary><c>docgen backup</c> and <c>docgen restore</c> of the embedded store: one file with everything.</summary>
internal static class BackupCommand
{
    public static Command CreateBackup()
    {
        var file = new Argument<string>("ФАЙЛ") { Description = "Куда записать копию" };
        var choice = new StoreChoice();
        var command = new Command("backup", "Снять копию встроенной базы; работе она не мешает") { file };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, async (result, store, cancellation) =>
        {
            var target = result.GetValue(file)!;
            if (store.Options.Kind != StoreKind.Sqlite)
            {
                return StoreCommand.Refuse(result, "Это база PostgreSQL", "копию снимает pg_dump");
            }

            if (File.Exists(target))
            {
                return StoreCommand.Refuse(result, $"Файл {target} уже есть", "назовите другой");
            }

            await StoreCopy.WriteAsync(store.Options.Connection, target, cancellation);
            result.InvocationConfiguration.Output.WriteLine($"Копия: {target}");
            return ExitCodes.Success;
        });
        return command;
    }

    public static Command CreateRestore()
    {
        var file = new Argument<string>("ФАЙЛ") { Description = "Копия, снятая docgen backup" };
        var choice = new StoreChoice();
        var command = new Command("restore", "Восстановить встроенную базу из копии; прежняя сохранится рядом") { file };
        choice.AddTo(command);
        StoreCommand.Guarded(command, async (result, cancellation) =>
        {
            var options = choice.Of(result);
            if (options.Kind != StoreKind.Sqlite)
            {
                return StoreCommand.Refuse(result, "Это база PostgreSQL", "её восстанавливает pg_restore");
            }

            if (!File.Exists(result.GetValue(file)!) || !await StoreCopy.IsWholeAsync(result.GetValue(file)!, cancellation))
            {
                return StoreCommand.Refuse(result, $"{result.GetValue(file)} — не целая копия базы", null);
            }

            StoreCopy.Replace(result.GetValue(file)!, options.Connection);
            await new SchoolStore(options, TimeProvider.System).MigrateAsync(cancellation);
            result.InvocationConfiguration.Output.WriteLine($"База {options} восстановлена");
            return ExitCodes.Success;
        });
        return command;
    }
}
