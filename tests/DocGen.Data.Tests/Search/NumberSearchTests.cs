using DocGen.Data.Migrations;
using DocGen.Data.Search;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Search;

[Collection(StoreCollection.Name)]
public sealed class NumberSearchTests(StoreFixture stores)
{
    /// <summary>Id of a document and its number.</summary>
    private static readonly (string Id, string Number)[] Numbers =
        [("a", "15-од"), ("b", "150-од"), ("c", "01-05/15-ОД"), ("d", "45ё-П"), ("e", "2024/ЁЛКА-7"), ("f", "15")];

    /// <summary>What is asked for, and ids of what is found.</summary>
    private static readonly (string Asked, string Found)[] Cases =
    [
        ("15", "acf"), ("15-од", "ac"), ("№ 15 ОД", "ac"), ("150", "b"), ("1", ""), ("од", "abc"), ("01-05", "c"), ("05/15", "c"), ("05-01", ""), ("45", "d"),
        ("45Е", "d"), ("45е-п", "d"), ("елка-7", "e"), ("2024", "e"), ("7", "e"), ("№", ""), ("%", ""), ("15 од приказ", ""), ("' OR 1=1 --", ""),
    ];

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Number_ByWholePartsInAnyCase_FindsTheDocument(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await using var context = store.Open("test");
        foreach (var (id, number) in Numbers)
        {
            await AddAsync(context, id, number);
            context.NumberTails.AddRange(NumberSearch.Tails(id, number));
        }

        await context.SaveChangesAsync();
        await FoundAsync(context);
        await context.Documents.Where(d => d.Id == "b").ExecuteDeleteAsync();
        Assert.False(await context.NumberTails.AnyAsync(t => t.DocumentId == "b"));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Number_GivenByAnOlderVersion_IsFoundAfterTheUpgrade(StoreKind kind)
    {
        var store = new SchoolStore(stores.CreateEmpty(kind), TimeProvider.System);
        await using var context = store.Open("test");
        var connection = context.Database.GetDbConnection();
        await connection.OpenAsync();
        await new Migrator([.. MigrationScript.All(kind).TakeWhile(s => !s.Name.EndsWith("_numbers", StringComparison.Ordinal))], kind, TimeProvider.System).ApplyAsync(connection, default);
        foreach (var (id, number) in Numbers.Append(("g", "")))
        {
            await AddAsync(context, id, number);
        }

        await new Migrator(MigrationScript.All(kind), kind, TimeProvider.System).ApplyAsync(connection, default);
        await FoundAsync(context);
        var tails = await context.NumberTails.OrderBy(t => t.DocumentId).ThenBy(t => t.Tail).Select(t => t.DocumentId + " " + t.Tail).ToListAsync();
        Assert.Equal(Numbers.SelectMany(n => NumberSearch.Tails(n.Id, n.Number)).Select(t => $"{t.DocumentId} {t.Tail}").Order(StringComparer.Ordinal), tails.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tails_OfALongNumber_AreBounded() => Assert.Equal(12, NumberSearch.Tails("a", string.Join('-', Enumerable.Range(1, 100))).Count());

    private static async Task FoundAsync(SchoolContext context)
    {
        foreach (var (asked, found) in Cases)
        {
            var ids = await context.Documents.Numbered(context, asked).OrderBy(d => d.Id).Select(d => d.Id).ToListAsync();
            Assert.True(string.Concat(ids) == found, $"{asked}: {string.Concat(ids)}, and not {found}");
        }
    }

    private static Task<int> AddAsync(SchoolContext context, string id, string number) => context.Database.ExecuteSqlRawAsync("""
        INSERT INTO documents (id, kind_id, title, subject_kind, state, template_version, as_of, snapshot_hash, file_name, problems, asked_by, asked_at, number)
            VALUES ({0}, 'order', 'Приказ', 'file', 'Registered', 1, '2024-03-15', '00', 'О создании группы', '[]', 'test', '2024-03-15', {1})
        """, id, number);
}
