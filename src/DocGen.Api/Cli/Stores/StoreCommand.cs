using System.CommandLine;
using System.Data.Common;
using DocGen.Data.Migrations;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Cli.Stores;

/// <summary>What commands over the store have in common: where it is, its schema brought up to date, its failures told in one line.</summary>
internal static class StoreCommand
{
    /// <summary>Sets the action of a command that works with the store.</summary>
    /// <param name="create">The command makes the store when there is none; others refuse, so that a mistyped folder is not an empty database.</param>
    public static void Work(Command command, StoreChoice choice, Func<ParseResult, SchoolStore, CancellationToken, Task<int>> work, bool create = false) =>
        Guarded(command, async (result, cancellation) =>
        {
            var options = choice.Of(result);
            if (!create && options.Kind == StoreKind.Sqlite && !File.Exists(options.Connection))
            {
                return Refuse(result, $"Нет базы данных {options}", "укажите --store или --postgres; создать базу: docgen migrate, с примером: docgen demo");
            }

            var store = new SchoolStore(options, TimeProvider.System);
            if (options.Kind == StoreKind.Sqlite)
            {
                await store.MigrateAsync(cancellation);
            }
            else if (await store.PendingAsync(cancellation) is { Count: > 0 } pending)
            {
                return Refuse(result, $"База данных {options} ждёт обновления: {string.Join(", ", pending)}", "выполните docgen migrate");
            }

            return await work(result, store, cancellation);
        });

    /// <summary>Sets an action whose failures of the store end it with one line and not with a trace.</summary>
    public static void Guarded(Command command, Func<ParseResult, CancellationToken, Task<int>> work) => command.SetAction(async (result, cancellation) =>
    {
        try
        {
            // Ctrl+C is listened to only when the action has given control back.
            return await Task.Run(() => work(result, cancellation), CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            result.InvocationConfiguration.Error.WriteLine("Прервано; в базу ничего не записано");
            return ExitCodes.Interrupted;
        }
        catch (MigrationException foreign)
        {
            return Refuse(result, foreign.Message, null);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or IOException or UnauthorizedAccessException or ArgumentException { Source: "Npgsql" })
        {
            return Refuse(result, $"База данных или файл недоступны: {(failure.InnerException ?? failure).Message.ReplaceLineEndings(" ")}", "проверьте путь, подключение и права");
        }
    });

    public static int Refuse(ParseResult result, string message, string? hint)
    {
        result.InvocationConfiguration.Error.WriteLine($"ошибка: {message}{(hint is null ? "" : $"; {hint}")}");
        return ExitCodes.BadInput;
    }

    /// <summary>How the audit trail names what a command does.</summary>
    public static string Who(string command) => $"docgen {command} ({Environment.UserName})";
}
