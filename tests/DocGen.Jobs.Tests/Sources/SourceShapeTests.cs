using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Data.Demo;
using DocGen.Data.Merging;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Sources;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Tests.Sources;

public sealed class SourceShapeTests(StoreFixture stores) : IClassFixture<StoreFixture>
{
    private static readonly SourceDates Dates = SourceDates.Of(new(2024, 4, 15));

    [Fact]
    public void School_EveryDemoSchool_MeetsTheDefinition()
    {
        var records = new SourceRecords(DemoDistrict.Create(), Dates);
        var schools = records.Data.Organizations.Where(o => o.Kind == OrganizationKind.School).ToList();
        Assert.Equal(DemoDistrict.DefaultSchools, schools.Count);
        Assert.All(schools, school => SourceShape.Meets("school_subject", new SchoolSource(records).OfSchool(school)));
    }

    [Fact]
    public void Municipality_EveryDemoDistrict_MeetsTheDefinition()
    {
        var records = new SourceRecords(DemoDistrict.Create(50), Dates);
        Assert.Equal(3, records.Data.Municipalities.Count);
        Assert.All(records.Data.Municipalities, m => SourceShape.Meets("municipality_subject", new MunicipalitySource(records).Of(m)));
    }

    [Fact]
    public void Programme_EveryDemoProgramme_MeetsTheDefinition()
    {
        var records = new SourceRecords(DemoDistrict.Create(), Dates);
        Assert.NotEmpty(records.Data.Programmes);
        Assert.All(records.Data.Programmes, p => SourceShape.Meets("programme_subject", new SchoolSource(records).OfProgramme(p)));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Read_StoredDemo_IsTheSameAsOfTheRecords(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        var data = DemoDistrict.Create();
        await using var context = store.Open("А");
        var plan = await new MergePlanner(context).PlanAsync(data);
        Assert.Null(await new MergeWriter(context).WriteAsync(plan, "образец.json", "00"));
        var read = await SourceReader.ReadAsync(context, new(SubjectKind.School, "school-0001"), Dates);
        var records = new SourceRecords(data, Dates, null, await LoadDates.ReadAsync(context, data));
        var expected = new SchoolSource(records).OfSchool(records.Organization("school-0001")!);
        Assert.NotNull(expected["analysis"]!["origins"]![0]!["date"]);
        Assert.True(JsonNode.DeepEquals(expected, JsonSerializer.SerializeToNode(read)), "The store gives other sources than the records it holds");
        Assert.Null(await SourceReader.ReadAsync(context, new(SubjectKind.School, "нет такой"), Dates));
    }
}
