using DocGen.Data.Access;
using DocGen.Data.Demo;
using DocGen.Data.Model;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools;
using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Data.Tests.Reading;

/// <summary>What is read for one subject gives the same analyses as the whole store, digit for digit.</summary>
[Collection(StoreCollection.Name)]
public sealed class SubjectReaderTests(StoreFixture stores)
{
    private const int Year = 2024;
    private static readonly DateOnly Day = new(2024, 4, 1);

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task School_AndWholeStore_GiveTheSameAnalysis(StoreKind kind)
    {
        var store = await StoreAsync(kind);
        await using var context = store.Open("А");
        var whole = new SchoolAnalyst(await new SchoolDataReader(context).AllAsync());
        foreach (var id in new[] { "school-0001", "school-0007", "school-0025", "school-0026", "school-0030" })
        {
            var subject = (await new SubjectReader(context).SchoolAsync(id))!;
            Assert.All(subject.Data.ExamResults, r => Assert.Equal(id, r.SchoolId));
            Assert.Equal(Text(whole.School(id, Year, Day)), Text(new SchoolAnalyst(subject.Data, subject.Means).School(id, Year, Day)));
        }
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Municipality_AndWholeStore_GiveTheSameAnalysis(StoreKind kind)
    {
        var store = await StoreAsync(kind);
        await using var context = store.Open("А");
        var whole = new SchoolAnalyst(await new SchoolDataReader(context).AllAsync());
        var reader = new SubjectReader(context);
        foreach (var id in new[] { "mo-001", "mo-002" })
        {
            var subject = (await reader.MunicipalityAsync(id))!;
            Assert.Equal(Text(whole.District(id, Year, Day)), Text(new SchoolAnalyst(subject.Data, subject.Means).District(id, Year, Day)));
        }

        var region = (await reader.RegionAsync("region-1"))!;
        Assert.Equal(Text(whole.District("mo-002", Year, Day)), Text(new SchoolAnalyst(region.Data, region.Means).District("mo-002", Year, Day)));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task School_ForOneWhoSeesOnlyIt_IsSetAgainstTheMeansOfAll(StoreKind kind)
    {
        var store = await StoreAsync(kind);
        await using var everything = store.Open("А");
        await using var scoped = store.Open("директор", new(Reach.School, "mo-001", "school-0002"));
        var all = (await new SubjectReader(everything).SchoolAsync("school-0002"))!;
        var own = (await new SubjectReader(scoped).SchoolAsync("school-0002"))!;

        Assert.Equal(24, all.Data.Organizations.Count(o => o.Kind == OrganizationKind.School));
        Assert.Equal(["school-0002"], own.Data.Organizations.Where(o => o.Kind == OrganizationKind.School && o.MunicipalityId == "mo-001").Select(o => o.Id).Take(1));
        Assert.Null(await new SubjectReader(scoped).SchoolAsync("school-0003"));
        Assert.Equal(Text(all.Means.Regions["region-1"].OfYear(2023)), Text(own.Means.Regions["region-1"].OfYear(2023)));
    }

    [Fact]
    public async Task Programme_Missing_IsNull()
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("А");
        var reader = new SubjectReader(context);
        Assert.Null(await reader.ProgrammeAsync("нет"));
        Assert.Null(await reader.MunicipalityAsync("нет"));
        Assert.Null(await reader.RegionAsync("нет"));
    }

    private async Task<SchoolStore> StoreAsync(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Uneven(DemoDistrict.Create(30)));
        return store;
    }

    /// <summary>Results as districts keep them: only a share, no counts, nobody came, a subject written in two ways, counts that contradict.</summary>
    private static SchoolData Uneven(SchoolData data) => data with
    {
        ExamResults =
        [
            .. data.ExamResults.Select((r, i) => (i % 97) switch
            {
                3 => r with { BelowMinimum = null, Marks = null, BelowMinimumPercent = 31.7m },
                7 when r.SchoolId != "school-0001" => r with { Participants = null, BelowMinimum = null },
                11 when r.SchoolId != "school-0001" => r with { Participants = 0, BelowMinimum = 0, Marks = null },
                13 when r.SchoolId != "school-0001" => r with { Participants = 5, BelowMinimum = 6, Marks = null },
                17 => r with { Subject = r.Subject.ToUpperInvariant() },
                _ => r,
            }),
            new("school-0030", ExamProcedure.Vpr, "МАТЕМАТИКА ", 5, 2023) { Participants = 7, BelowMinimum = 3 },
        ],
    };

    private static string Text<T>(T value) => JsonColumn.Write(value);
}
