using DocGen.Data.Demo;
using DocGen.Data.Editing;
using DocGen.Data.Merging;
using DocGen.Data.Model;
using DocGen.Data.Programmes;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Merging;

[Collection(StoreCollection.Name)]
public sealed class MergeTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Write_District_ReadsBackTheSame(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        await using var context = store.Open("А");
        var expected = Samples.District with { Programmes = [RowIdentity.Assign(Samples.Programme)] };
        Assert.Equal(JsonColumn.Write(expected), JsonColumn.Write(await new SchoolDataReader(context).AllAsync()));
        Assert.Equal(JsonColumn.Write(expected), JsonColumn.Write(await StoredSchoolAsync(context)));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Write_RoadmapRows_CarryDatesOfTheProgramme(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        await using var context = store.Open("А");
        var rows = await context.RoadmapRows.OrderBy(r => r.Position).ToListAsync();
        Assert.Equal(["1.1", "1.1.1", "1.2"], rows.Select(r => r.Number));
        Assert.Equal([new(2023, 3, 15), new(2023, 3, 31), new(2023, 12, 31)], rows.Select(r => r.DueTo!.Value));
        Assert.Equal(["1.1.1"], await context.RoadmapRows.Where(r => !r.Done && r.DueTo < new DateOnly(2023, 6, 1)).Select(r => r.Number).ToListAsync());
        var indicator = await context.Indicators.SingleAsync();
        Assert.Equal((54m, 30m, 43.5m), (indicator.Baseline, indicator.Target, indicator.Actual));
    }

    [Fact]
    public async Task Write_ManyRows_AreKnownToThePlannerOfPostgresAtOnce()
    {
        var store = await stores.CreateAsync(StoreKind.Postgres);
        await using var context = store.Open("А");
        var rows = context.Database.SqlQueryRaw<float>("""SELECT reltuples AS "Value" FROM pg_class WHERE oid = 'exam_results'::regclass""");
        Assert.True(await rows.SingleAsync() <= 0);
        var data = DemoDistrict.Create(40);
        await store.MergeAsync(data);
        Assert.Equal(data.ExamResults.Count, await rows.SingleAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Write_SameDataAgain_ChangesNothing(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        Assert.True((await store.MergeAsync(Samples.District)).IsEmpty);
        await using var context = store.Open("А");
        Assert.All(await context.Audit.ToListAsync(), entry => Assert.Equal(AuditAction.Import, entry.Action));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Write_ChangedRows_UpdatesThemWithATraceEach(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        var plan = await store.MergeAsync(Samples.District with
        {
            ExamResults = [Samples.District.ExamResults[0] with { BelowMinimum = 6 }],
            Programmes = [Samples.Programme with { Goal = "Поднять результаты" }],
        });
        Assert.Equal([new("exam_results", 0, 1, 0), new("programmes", 0, 1, 0)], plan.Counts.Where(c => c.Changed > 0));
        await using var context = store.Open("А");
        var trail = await context.Audit.Where(a => a.Action == AuditAction.Change).OrderBy(a => a.Id).ToListAsync();
        Assert.Equal(["exam_results", "programmes"], trail.Select(a => a.Subject));
        Assert.Equal([new("below_minimum", "7", "6")], trail[0].Changes);
        Assert.Equal([new("$.goal", null, "Поднять результаты")], trail[1].Changes);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Write_AfterSomebodyElsesEdit_IsAConflictAndWritesNothing(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        await using var context = store.Open("А");
        var plan = await new MergePlanner(context).PlanAsync(new()
        {
            Organizations = [new("school-3", OrganizationKind.School, "МБОУ «Новая СОШ»")],
            People = [Samples.District.People[0] with { Position = "завуч" }],
        });
        var editor = new SchoolEditor(context);
        await editor.ChangeAsync(Samples.District.People[0] with { Position = "и.о. директора" }, 1);

        Assert.Equal(EditFailure.Conflict, await new MergeWriter(context).WriteAsync(plan, "а.json", "00"));
        Assert.Null(await editor.FindAsync<Organization>("school-3"));
        Assert.Equal("и.о. директора", (await editor.FindAsync<Person>("p-1"))!.Value.Position);
    }

    private static async Task<Schools.SchoolData> StoredSchoolAsync(SchoolContext context)
    {
        // The sample refers to everything in it but the results of the mentor school.
        var school = (await new SchoolDataReader(context).SchoolAsync(Samples.SchoolId))!;
        return school with { ExamResults = [.. school.ExamResults, Samples.District.ExamResults[2]] };
    }
}
