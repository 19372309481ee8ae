using System.CommandLine;
using DocGen.Data.Storage;

namespace DocGen.Api.Cli.Stores;

/// <summary>The options that say where school data is kept, the same for every command that works with it.</summary>
internal sealed class StoreChoice
{
    /// <summary>Connection string of PostgreSQL, so that a password stands neither in a command line nor in a file of settings.</summary>
    public const string PostgresVariable = "DOCGEN_POSTGRES";

    /// <summary>Folder of the embedded database.</summary>
    public const string FolderVariable = "DOCGEN_STORE";

    public const string FileName = "docgen.db";

    private const string UsualFolder = "data";

    private readonly Option<string?> folder = new("--store")
    {
        Description = $"Папка с базой данных SQLite ({FileName}); без параметра — переменная {FolderVariable}, иначе «{UsualFolder}»", HelpName = "ПАПКА",
    };

    private readonly Option<string?> postgres = new("--postgres")
    {
        Description = $"Строка подключения PostgreSQL вместо папки; пароль лучше передать в переменной {PostgresVariable}", HelpName = "ПОДКЛЮЧЕНИЕ",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(folder);
        command.Options.Add(postgres);
        command.Validators.Add(result =>
        {
            if (result.GetResult(folder) is { Implicit: false } && result.GetResult(postgres) is { Implicit: false })
            {
                result.AddError("Укажите что-то одно: --store или --postgres");
            }
        });
    }

    /// <summary>What the command line says, else what the environment says, else the usual folder.</summary>
    public StoreOptions Of(ParseResult result) => Choose(result.GetValue(folder), result.GetValue(postgres), Environment.GetEnvironmentVariable);

    internal static StoreOptions Choose(string? folder, string? postgres, Func<string, string?> environment)
    {
        var server = folder is null ? Given(postgres) ?? Given(environment(PostgresVariable)) : null;
        return server is not null
            ? new(StoreKind.Postgres, server)
            : new(StoreKind.Sqlite, Path.Combine(folder ?? Given(environment(FolderVariable)) ?? UsualFolder, FileName));
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
