using DocGen.Data.Editing;
using DocGen.Data.Model;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Editing;

[Collection(StoreCollection.Name)]
public sealed class SchoolEditorTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Change_Organization_CountsTheRevisionAndLeavesATrace(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("Сидоров С.С.");
        var editor = new SchoolEditor(context);
        var read = (await editor.FindAsync<Organization>(Samples.SchoolId))!;
        Assert.Equal(1, read.Revision);

        var changed = read.Value with { Place = "ст. Обливская", Details = read.Value.Details! with { Phone = "+7 86396 21-0-00" } };
        var result = await editor.ChangeAsync(changed, read.Revision);

        Assert.Equal(2, result.Revision);
        Assert.Equal(new(changed, 2), await editor.FindAsync<Organization>(Samples.SchoolId));
        var entry = (await context.Audit.ToListAsync()).Single(a => a.Subject == "organizations");
        Assert.Equal(("Сидоров С.С.", AuditAction.Change, Samples.SchoolId, new FixedClock().Now), (entry.Who, entry.Action, entry.Key, entry.At));
        Assert.Equal(["details", "place"], entry.Changes.Select(c => c.Field).Order(StringComparer.Ordinal));
        Assert.Contains(new FieldChange("place", null, "ст. Обливская"), entry.Changes);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Change_OfAnOldRevision_IsAConflictAndWritesNothing(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("А");
        var editor = new SchoolEditor(context);
        var read = (await editor.FindAsync<Person>("p-1"))!;
        await editor.ChangeAsync(read.Value with { Position = "и.о. директора" }, read.Revision);

        var late = await editor.ChangeAsync(read.Value with { Position = "завуч" }, read.Revision);

        Assert.Equal(EditFailure.Conflict, late.Failure);
        Assert.Equal("и.о. директора", (await editor.FindAsync<Person>("p-1"))!.Value.Position);
        Assert.Single(await context.Audit.Where(a => a.Subject == "people").ToListAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Save_BesideAnotherWriter_IsRefusedByTheDatabaseItself(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var first = store.Open("А");
        await using var second = store.Open("Б");
        var mine = await first.People.SingleAsync(p => p.Id == "p-1");
        var theirs = await second.People.SingleAsync(p => p.Id == "p-1");
        first.Entry(mine).CurrentValues.SetValues(mine with { Position = "завуч" });
        second.Entry(theirs).CurrentValues.SetValues(theirs with { Position = "учитель" });
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.Single(await first.Audit.AsNoTracking().Where(a => a.Subject == "people").ToListAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Delete_School_HidesItWithItsDataUntilRestored(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("А");
        var editor = new SchoolEditor(context);
        var before = await new SchoolDataReader(context).AllAsync();

        Assert.Equal(2, (await editor.DeleteSchoolAsync(Samples.SchoolId, 1)).Revision);
        var without = await new SchoolDataReader(context).AllAsync();
        Assert.DoesNotContain(without.Organizations, o => o.Id == Samples.SchoolId);
        Assert.Equal(["school-2"], without.ExamResults.Select(r => r.SchoolId));
        Assert.Empty(without.Programmes);
        Assert.Empty(without.TeacherStatistics);
        Assert.Equal(EditFailure.NotFound, (await editor.ChangeAsync(Samples.School, 2)).Failure);

        Assert.Equal(3, (await editor.RestoreSchoolAsync(Samples.SchoolId, 2)).Revision);
        AssertSame(before, await new SchoolDataReader(context).AllAsync());
        Assert.Equal(
            [AuditAction.Delete, AuditAction.Restore],
            (await context.Audit.Where(a => a.Subject == "organizations").ToListAsync()).OrderBy(a => a.Id).Select(a => a.Action));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Programme_DeleteAndRestore_KeepsItWhole(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("А");
        var editor = new SchoolEditor(context);
        await editor.DeleteProgrammeAsync("prog-1", 1);
        Assert.Null(await editor.FindProgrammeAsync("prog-1"));
        await editor.RestoreProgrammeAsync("prog-1", 2);
        Assert.Equal(3, (await editor.FindProgrammeAsync("prog-1"))!.Revision);
        Assert.Equal(3, await context.RoadmapRows.CountAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Restore_OldRevisionOrWhatIsNotDeleted_IsRefusedAndWritesNothing(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("А");
        var editor = new SchoolEditor(context);
        Assert.Equal(EditFailure.NotFound, (await editor.RestoreSchoolAsync(Samples.SchoolId, 1)).Failure);
        Assert.Equal(EditFailure.NotFound, (await editor.RestoreProgrammeAsync("prog-1", 1)).Failure);
        await editor.DeleteSchoolAsync(Samples.SchoolId, 1);
        await editor.DeleteProgrammeAsync("prog-1", 1);

        Assert.Equal(EditFailure.Conflict, (await editor.RestoreSchoolAsync(Samples.SchoolId, 1)).Failure);
        Assert.Equal(EditFailure.Conflict, (await editor.RestoreProgrammeAsync("prog-1", 1)).Failure);
        Assert.Null(await editor.FindAsync<Organization>(Samples.SchoolId));
        Assert.Null(await editor.FindProgrammeAsync("prog-1"));
        Assert.DoesNotContain(await context.Audit.ToListAsync(), a => a.Action == AuditAction.Restore);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task ChangeProgramme_FewerRows_KeepsTablesInStepAndTellsThePath(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("А");
        var editor = new SchoolEditor(context);
        var read = (await editor.FindProgrammeAsync("prog-1"))!;
        var shorter = read.Value with { Title = "Новое название", Content = [read.Value.Content[0]], Indicators = [.. read.Value.Indicators, new("Охват")] };

        Assert.Equal(2, (await editor.ChangeProgrammeAsync(shorter, 1)).Revision);

        Assert.Empty(await context.RoadmapRows.ToListAsync());
        Assert.Equal(["Доля «2» по математике", "Охват"], await context.Indicators.OrderBy(i => i.Position).Select(i => i.Name).ToListAsync());
        var entry = (await context.Audit.ToListAsync()).Single(a => a.Subject == "programmes");
        Assert.Contains(new FieldChange("$.title", "Программа адресной методической помощи", "Новое название"), entry.Changes);
        Assert.Contains(entry.Changes, c => c.Field == "$.content[1]" && c.To is null);
        Assert.DoesNotContain(entry.Changes, c => c.Field == "$.content[0]");

        Assert.Equal(3, (await editor.ChangeProgrammeAsync(read.Value, 2)).Revision);
        Assert.Equal(["r1", "r2", "r3"], await context.RoadmapRows.OrderBy(r => r.Position).Select(r => r.RowId).ToListAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Add_TakenKeyOrBrokenReference_IsRefused(StoreKind kind)
    {
        var store = await FilledAsync(kind);
        await using var context = store.Open("А");
        var editor = new SchoolEditor(context);
        Assert.Equal(EditFailure.AlreadyExists, (await editor.AddAsync(Samples.School)).Failure);
        Assert.Equal(EditFailure.BrokenReference, (await editor.AddAsync(new ExamResult("нет такой", ExamProcedure.Ege, "Физика", 11, 2023))).Failure);
        Assert.Equal(EditFailure.AlreadyExists, (await editor.AddProgrammeAsync(Samples.Programme)).Failure);
        Assert.Equal(1, (await editor.AddProgrammeAsync(new Programme("prog-2", "concept"))).Revision);
        Assert.Equal(1, (await editor.AddAsync(new ExamResult(Samples.SchoolId, ExamProcedure.Ege, "Физика", 11, 2023))).Revision);
    }

    private async Task<SchoolStore> FilledAsync(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        return store;
    }

    private static void AssertSame<T>(T expected, T actual) => Assert.Equal(JsonColumn.Write(expected), JsonColumn.Write(actual));
}
