using DocGen.Data.Migrations;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Migrations;

[Collection(StoreCollection.Name)]
public sealed class MigratorTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Migrate_EmptyDatabase_GivesTheSchemaOfTheModel(StoreKind kind)
    {
        var migrated = await stores.CreateAsync(kind);
        var created = new SchoolStore(stores.CreateEmpty(kind), TimeProvider.System);
        await using var byModel = created.Open("test");
        await byModel.Database.EnsureCreatedAsync();
        await using var byScripts = migrated.Open("test");

        var expected = await SchemaPicture.OfAsync(byModel);
        Assert.True(expected.Count > 60, $"{expected.Count} columns, keys and indexes");
        Assert.Equal(expected, await SchemaPicture.OfAsync(byScripts));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Migrate_SecondTime_AppliesNothing(StoreKind kind)
    {
        var store = new SchoolStore(stores.CreateEmpty(kind), new FixedClock());
        Assert.Equal(MigrationScript.All(kind).Select(s => s.Name), await store.MigrateAsync());
        Assert.Empty(await store.MigrateAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Migrate_FourAtOnce_OneAppliesAndTheRestFindItDone(StoreKind kind)
    {
        var options = stores.CreateEmpty(kind);
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SchoolStore(options, new FixedClock()).MigrateAsync())));
        Assert.Single(runs, applied => applied.Count > 0);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Migrate_BrokenSecondScript_LeavesNothingOfTheFirst(StoreKind kind)
    {
        MigrationScript[] scripts = [MigrationScript.Of("0001_a.sql", "CREATE TABLE a (id integer)"), MigrationScript.Of("0002_b.sql", "CREATE TABEL b")];
        await using var context = new SchoolStore(stores.CreateEmpty(kind), TimeProvider.System).Open("test");
        var connection = context.Database.GetDbConnection();
        await connection.OpenAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => new Migrator(scripts, kind, TimeProvider.System).ApplyAsync(connection, default));
        Assert.Equal(["0001_a"], await new Migrator(scripts[..1], kind, TimeProvider.System).ApplyAsync(connection, default));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Migrate_ForeignSchema_IsRefused(StoreKind kind)
    {
        MigrationScript one = MigrationScript.Of("0001_a.sql", "CREATE TABLE a (id integer)"), two = MigrationScript.Of("0002_b.sql", "CREATE TABLE b (id integer)");
        await using var context = new SchoolStore(stores.CreateEmpty(kind), TimeProvider.System).Open("test");
        var connection = context.Database.GetDbConnection();
        await connection.OpenAsync();
        await new Migrator([one, two], kind, TimeProvider.System).ApplyAsync(connection, default);

        var newer = await Assert.ThrowsAsync<MigrationException>(() => new Migrator([one], kind, TimeProvider.System).ApplyAsync(connection, default));
        Assert.StartsWith("База данных новее программы: в ней есть миграция 0002_b.", newer.Message, StringComparison.Ordinal);
        var edited = MigrationScript.Of("0001_a.sql", "CREATE TABLE a (id bigint)");
        var changed = await Assert.ThrowsAsync<MigrationException>(
            () => new Migrator([edited, two], kind, TimeProvider.System).ApplyAsync(connection, default));
        Assert.StartsWith("Миграция 0001_a в базе отличается", changed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_Sqlite_SwitchesToWriteAheadLog()
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("test");
        Assert.Equal("wal", (await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").ToListAsync()).Single());
    }
}
