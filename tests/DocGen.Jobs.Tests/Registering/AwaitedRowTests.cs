using DocGen.Data.Demo;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Tests.Stores;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Registering;

/// <summary>«A note closes its roadmap row»: row 1.7 of the demo's roadmap waits for one.</summary>
[Collection(JobStoreCollection.Name)]
public sealed class AwaitedRowTests(StoreFixture stores)
{
    private static readonly DateOnly Today = new(2024, 4, 15);

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Register_Note_ClosesTheRowThatWaitsForItAndWithdrawalOpensIt(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, DemoDistrict.Create(2), RealKinds.Every);
        var note = await ProduceAsync(shop);
        Assert.False((await RowAsync(shop)).Done);
        var registered = (await shop.Register.RunAsync(note, Today, Workshop.Who)).Document!;
        var closed = await RowAsync(shop);
        Assert.Equal((true, Today, DeliverableKind.AnalyticalNote, registered.Number, note), (closed.Done, closed.DoneOn, closed.Deliverable!.Kind, closed.Deliverable.RegistrationNumber, closed.Deliverable.DocumentId));
        await using (var context = shop.Store.Open("test"))
        {
            Assert.True((await context.Programmes.SelectMany(p => p.Rows).SingleAsync(r => r.ProgrammeId == "school-0001-programme" && r.Number == "1.7")).Done);
            var sources = await SourceReader.ReadAsync(context, new(SubjectKind.School, "school-0001"), Today);
            Assert.Equal(1, sources!.Value.GetProperty("progress").GetProperty("overdue").GetInt32());
        }

        Assert.NotNull((await shop.Withdraw.RunAsync(note, "ошибка в числах", Workshop.Who)).Document);
        var opened = await RowAsync(shop);
        Assert.Equal((false, null, null), (opened.Done, opened.DoneOn, opened.Deliverable?.DocumentId));
    }

    [Fact]
    public async Task Register_SecondNote_LeavesTheClosedRowToTheFirst()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite, DemoDistrict.Create(2), RealKinds.Every);
        var first = await ProduceAsync(shop);
        await shop.Register.RunAsync(first, Today, Workshop.Who);
        Assert.NotNull((await shop.Register.RunAsync(await ProduceAsync(shop), Today.AddDays(1), Workshop.Who)).Document);
        Assert.Equal((Today, first), ((await RowAsync(shop)).DoneOn, (await RowAsync(shop)).Deliverable!.DocumentId));
    }

    [Fact]
    public async Task Register_TwoRowsWait_NoneIsClosed()
    {
        var data = DemoDistrict.Create(2);
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite, data with { Programmes = [.. data.Programmes.Select(AnotherNote)] }, RealKinds.Every);
        Assert.NotNull((await shop.Register.RunAsync(await ProduceAsync(shop), Today, Workshop.Who)).Document);
        Assert.False((await RowAsync(shop)).Done);
    }

    private static async Task<string> ProduceAsync(Workshop shop)
    {
        var made = await shop.Produce.RunAsync(new("school-note", new(SubjectKind.School, "school-0001"), ["docx"]) { AsOf = Today }, Workshop.Who);
        Assert.True(made.Document is { State: DocumentState.Produced }, string.Join("\n", made.Problems.Select(p => $"{p.Place} {p.Message}")));
        return made.Document.Id;
    }

    private static async Task<RoadmapRow> RowAsync(Workshop shop)
    {
        await using var context = shop.Store.Open("test");
        var programme = await context.Programmes.AsNoTracking().SingleAsync(p => p.Id == "school-0001-programme");
        return ProgrammeRoadmap.Rows(programme.Content).Single(p => p.Row.Number == "1.7").Row;
    }

    /// <summary>Row 1.3 of every programme waits for a note, too.</summary>
    private static Programme AnotherNote(Programme programme) => programme with
    {
        Content = [.. programme.Content.Select(block => block is not Section section ? block : section with { Blocks = [.. section.Blocks.Select(inner => inner is not Roadmap roadmap ? inner : roadmap with
        {
            Groups = [.. roadmap.Groups.Select(g => g with { Items = [.. g.Items.Select(row => row.Number == "1.3" ? row with { ExpectedResult = "Аналитическая справка", Deliverable = new(DeliverableKind.AnalyticalNote), Done = false, DoneOn = null, Deadline = null } : row)] })],
        })] })],
    };
}
