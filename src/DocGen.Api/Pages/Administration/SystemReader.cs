using System.Data.Common;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>Reads how the system is: the database, the queue, the disk, the news that could not be delivered, versions.</summary>
public sealed class SystemReader(SchoolContext context, SchoolStore store, TimeProvider clock)
{
    private const long LeastFree = 500L << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<SystemState>> ReadAsync(CancellationToken cancellation) =>
        [await SchemaAsync(cancellation), await SizeAsync(cancellation), await QueueAsync(cancellation), await DeliveriesAsync(cancellation), Disk(), Memory(), .. Versions()];

    private async Task<SystemState> SchemaAsync(CancellationToken cancellation)
    {
        var pending = await store.PendingAsync(cancellation);
        return pending.Count == 0
            ? new("База данных", Tone.Ok, "отвечает, устройство таблиц свежее")
            : new("База данных", Tone.Danger, $"ждёт обновления: {string.Join(", ", pending)}", "Остановите службу и выполните docgen migrate.");
    }

    private async Task<SystemState> SizeAsync(CancellationToken cancellation)
    {
        if (store.Options.Kind == StoreKind.Sqlite)
        {
            return new("Размер базы", Tone.Plain, Size(new[] { store.Options.Connection, $"{store.Options.Connection}-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length)));
        }

        var size = (await context.Database.SqlQueryRaw<long>("SELECT pg_database_size(current_database()) AS \"Value\"").ToListAsync(cancellation))[0];
        return new("Размер базы", Tone.Plain, Size(size));
    }

    private async Task<SystemState> QueueAsync(CancellationToken cancellation)
    {
        var open = await context.BatchItems.CountAsync(i => (i.State == ItemState.Queued || i.State == ItemState.Running) && context.Batches.Any(b => b.Id == i.BatchId && b.State == BatchState.Running), cancellation);
        if (open == 0)
        {
            return new("Очередь", Tone.Ok, "пуста");
        }

        var before = clock.GetUtcNow() - Patience;
        var moves = await context.BatchItems.AnyAsync(i => i.EndedAt >= before, cancellation) || await context.Batches.AnyAsync(b => b.State == BatchState.Running && b.StartedAt >= before, cancellation);
        var words = Ru.Count(open, "документ", "документа", "документов");
        return moves ? new("Очередь", Tone.Info, words) : new("Очередь", Tone.Danger, $"{words}, и пять минут ничего не сделано", "Проверьте, работает ли служба docgen worker.");
    }

    private async Task<SystemState> DeliveriesAsync(CancellationToken cancellation)
    {
        var failed = await context.Deliveries.CountAsync(d => d.State == DeliveryState.Failed, cancellation);
        var waiting = await context.Deliveries.CountAsync(d => d.State == DeliveryState.Waiting, cancellation);
        return failed == 0
            ? new("Оповещения", Tone.Ok, waiting == 0 ? "все отправлены" : $"ждут отправки: {Ru.Number(waiting)}")
            : new("Оповещения", Tone.Warn, $"не отправлены: {Ru.Number(failed)}", "Проверьте адреса и доступность почтового сервера и получателей.");
    }

    private SystemState Disk()
    {
        var folder = store.Options.Kind == StoreKind.Sqlite ? Path.GetDirectoryName(Path.GetFullPath(store.Options.Connection))! : Path.GetTempPath();
        var free = new DriveInfo(folder).AvailableFreeSpace;
        return free >= LeastFree ? new("Диск", Tone.Ok, $"свободно {Size(free)}") : new("Диск", Tone.Danger, $"осталось {Size(free)}", "Освободите место: без него документы не запишутся.");
    }

    private static string Size(long bytes) => bytes < 1L << 30 ? Ru.Size(bytes) : $"{Ru.Number((decimal)bytes / (1L << 30), 1)}\u00A0ГБ";

    private static SystemState Memory()
    {
        using var process = Process.GetCurrentProcess();
        return new("Память службы", Tone.Plain, Size(process.WorkingSet64));
    }

    private IEnumerable<SystemState> Versions()
    {
        var version = typeof(SystemReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        yield return new("DocGen", Tone.Plain, version.Length > 20 ? version[..version.IndexOf('+', StringComparison.Ordinal)] : version);
        yield return new("Среда", Tone.Plain, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}");
        yield return new("Хранилище", Tone.Plain, store.Options.Kind == StoreKind.Sqlite ? "SQLite (встроенное)" : $"PostgreSQL {ServerVersion()}");
    }

    private string ServerVersion()
    {
        DbConnection connection = context.Database.GetDbConnection();
        context.Database.OpenConnection();
        try
        {
            return connection.ServerVersion;
        }
        finally
        {
            context.Database.CloseConnection();
        }
    }
}
