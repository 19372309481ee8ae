using System.IO.Compression;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>The commands of production as a person runs them, over the embedded store.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-commands-").FullName;

    [Fact]
    public async Task Commands_FromBatchToRestore_DoWhatTheySay()
    {
        using var store = await WorkerStore.CreateAsync(new(StoreKind.Sqlite, Path.Combine(folder, "docgen.db")), 12);
        var (zip, bound, table, copy) = (At("пакет.zip"), At("все.pdf"), At("сводка.xlsx"), At("копия.db"));
        var (code, text) = await DocGenProcess.RunAsync(
            store.Options, "batch", "memo", "--district", "mo-1", "--formats", "docx,pdf", "--as-of", "2024-03-15", "--zip", zip, "--merge", bound, "--summary", table);
        Assert.True(code == 0, text);
        Assert.Contains("сделано 12 из 12", text, StringComparison.Ordinal);
        using (var archive = await ZipFile.OpenReadAsync(zip))
        {
            Assert.Equal(25, archive.Entries.Count);
        }

        Assert.True(new FileInfo(bound).Length > 10_000 && new FileInfo(table).Length > 1000);
        await using var context = store.Store.Open("test");
        var id = await context.Documents.OrderBy(d => d.BatchPosition).Select(d => d.Id).FirstAsync();

        (code, text) = await DocGenProcess.RunAsync(store.Options, "register", id, "--date", "2024-03-16");
        Assert.Equal((0, "1-з от 16.03.2024  Записка"), (code, text));
        (code, text) = await DocGenProcess.RunAsync(store.Options, "register", id);
        Assert.True(code == 2 && text.Contains("уже зарегистрирован", StringComparison.Ordinal), text);
        (code, text) = await DocGenProcess.RunAsync(store.Options, "verify", id);
        Assert.True(code == 0 && text.Contains("файлов 4: всё совпало", StringComparison.Ordinal), text);

        (code, text) = await DocGenProcess.RunAsync(store.Options, "backup", copy);
        Assert.True(code == 0, text);
        await context.DocumentFiles.Where(f => f.DocumentId == id).ExecuteUpdateAsync(s => s.SetProperty(f => f.Content, [1]));
        (code, text) = await DocGenProcess.RunAsync(store.Options, "verify", id);
        Assert.True(code == 1 && text.Contains("есть отличия", StringComparison.Ordinal), text);
        await context.Database.CloseConnectionAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        (code, text) = await DocGenProcess.RunAsync(store.Options, "restore", copy);
        Assert.True(code == 0, text);
        (code, text) = await DocGenProcess.RunAsync(store.Options, "verify", id);
        Assert.True(code == 0, text);
        Assert.True(File.Exists(At("docgen.db.before-restore")));
    }

    [Fact]
    public async Task Batch_WithFailures_TellsThemAndEndsWithOne()
    {
        using var store = await WorkerStore.CreateAsync(new(StoreKind.Sqlite, Path.Combine(folder, "docgen.db")), 2);
        await File.WriteAllTextAsync(At("form.json"), """{ "mode": "throw" }""");
        var (code, text) = await DocGenProcess.RunAsync(store.Options, "batch", "memo", "--format", "docx", "--form", At("form.json"));
        Assert.True(code == 1, text);
        Assert.Contains("с ошибкой 2", text, StringComparison.Ordinal);
        Assert.Contains("МБОУ «Школа № 2»  ", text, StringComparison.Ordinal);
        (code, text) = await DocGenProcess.RunAsync(store.Options, "batch", "memoo", "--formats", "docx");
        Assert.True(code == 2 && text.Contains("memo", StringComparison.Ordinal), text);
        (code, text) = await DocGenProcess.RunAsync(store.Options, "verify", "no-such");
        Assert.True(code == 2, text);
        await File.WriteAllBytesAsync(At("мусор.db"), [1, 2, 3]);
        (code, text) = await DocGenProcess.RunAsync(store.Options, "restore", At("мусор.db"));
        Assert.True(code == 2 && text.Contains("не целая копия", StringComparison.Ordinal), text);
        await using var context = store.Store.Open("test");
        Assert.Equal(2, await context.BatchItems.CountAsync(i => i.State == ItemState.Failed));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private string At(string name) => Path.Combine(folder, name);
}
