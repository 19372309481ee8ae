using DocGen.Data.Migrations;
using DocGen.Data.Production;
using DocGen.Data.Search;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Search;

[Collection(StoreCollection.Name)]
public sealed class DocumentSearchTests(StoreFixture stores)
{
    private const string Text = "Приказываю создать рабочую группу по сопровождению ёлочной программы «Каштановской СОШ».";

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Words_InAnyForm_FindTheDocument(StoreKind kind)
    {
        await using var context = (await FilledAsync(kind)).Open("test");
        foreach (var query in new[] { "рабочая группа", "ПРИКАЗ", "елочные", "ёлочная", "каштановская", "о создании", "45-од", "45 од", "Каштановская приказ" })
        {
            Assert.True((await FindAsync(context, query)).SequenceEqual(["d1"]), query);
        }

        foreach (var query in new[] { "протокол", "рабочая ведомость", "46-од", "d1" })
        {
            Assert.True((await FindAsync(context, query)).Count == 0, query);
        }
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Query_OfSigns_IsNoSyntaxOfTheStore(StoreKind kind)
    {
        await using var context = (await FilledAsync(kind)).Open("test");
        foreach (var query in new[] { "\"", "' OR 1=1 --", "a:* & (", "NEAR(", "words : x", "приказ\" OR \"b", "группа\0", "&|!", "*" })
        {
            Assert.True(DocumentSearch.Ids(context, query) is null || (await FindAsync(context, query)).Count < 2, query);
        }
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Words_OfDeletedDocument_AreGone(StoreKind kind)
    {
        await using var context = (await FilledAsync(kind)).Open("test");
        await context.Documents.Where(d => d.Id == "d1").ExecuteDeleteAsync();
        Assert.Empty(await FindAsync(context, "рабочая группа"));
        // PostgreSQL indexes the row itself; SQLite keeps words beside it.
        const string Kept = """SELECT CAST(count(*) AS integer) AS "Value" FROM document_words""";
        Assert.Equal(0, kind == StoreKind.Sqlite ? (await context.Database.SqlQueryRaw<int>(Kept).ToListAsync()).Single() : await context.DocumentData.CountAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Words_IndexedByTheTriggersOfOlderVersions_AreFoundAfterTheUpgrade(StoreKind kind)
    {
        var store = new SchoolStore(stores.CreateEmpty(kind), TimeProvider.System);
        await using var context = store.Open("test");
        var connection = context.Database.GetDbConnection();
        await connection.OpenAsync();
        await new Migrator([.. MigrationScript.All(kind).TakeWhile(s => s.Name != "0006_words")], kind, TimeProvider.System).ApplyAsync(connection, default);
        await context.Database.ExecuteSqlRawAsync("""
            INSERT INTO documents (id, kind_id, title, subject_kind, state, template_version, as_of, snapshot_hash, file_name, problems, asked_by, asked_at, number)
                VALUES ('d1', 'order', 'Приказ', 'file', 'Produced', 1, '2024-03-15', '00', 'О создании группы', '[]', 'test', '2024-03-15', '45-од')
            """);
        await context.Database.ExecuteSqlRawAsync("INSERT INTO document_data (document_id, snapshot, text) VALUES ('d1', '', {0})", Text);
        await new Migrator(MigrationScript.All(kind), kind, TimeProvider.System).ApplyAsync(connection, default);
        var number = $" {SearchWords.Of("46-од")}";
        await context.DocumentData.ExecuteUpdateAsync(s => s.SetProperty(d => d.Words, d => d.Words + number));
        foreach (var query in new[] { "рабочие группы", "ёлочная программа", "каштановская приказ 45-од", "46-од" })
        {
            Assert.True((await FindAsync(context, query)).SequenceEqual(["d1"]), query);
        }
    }

    private static async Task<List<string>> FindAsync(SchoolContext context, string query) => await DocumentSearch.Ids(context, query)!.ToListAsync();

    private async Task<SchoolStore> FilledAsync(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await using var context = store.Open("test");
        var document = new StoredDocument
        {
            Id = "d1", KindId = "order", Title = "Приказ", SubjectKind = "file", State = DocumentState.Produced, TemplateVersion = 1, AsOf = new(2024, 3, 15), SnapshotHash = "00",
            FileName = "О создании группы", AskedBy = "test", AskedAt = new(2024, 3, 15, 9, 0, 0, TimeSpan.Zero),
        };
        context.Documents.Add(document);
        context.DocumentData.Add(new() { DocumentId = "d1", Snapshot = "{}", Words = SearchWords.Of(document.Title, document.FileName, Text) });
        await context.SaveChangesAsync();
        // The number comes later, by registration.
        (document.State, document.Number) = (DocumentState.Registered, "45-од");
        var number = $" {SearchWords.Of("45-од")}";
        await context.DocumentData.ExecuteUpdateAsync(s => s.SetProperty(d => d.Words, d => d.Words + number));
        await context.SaveChangesAsync();
        return store;
    }
}
