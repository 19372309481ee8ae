using DocGen.Data.Reading;
using System.Text.Json.Nodes;
using DocGen.Data.Demo;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Tests.Stores;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>A single document reads only its own subject, a batch the whole municipality or store: they say the same.</summary>
[Collection(JobStoreCollection.Name)]
public sealed class SubjectDataTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Read_OneSubject_IsTheSameAsOfEverything(StoreKind kind)
    {
        var data = DemoDistrict.Create(45);
        var shop = await Workshop.CreateAsync(stores, kind, data, RealKinds.Of("school-note"));
        await using var context = shop.Store.Open("test");
        var everything = await new SchoolDataReader(context).AllAsync();
        foreach (var day in new DateOnly[] { new(2024, 4, 15), new(2021, 3, 1) })
        {
            var dates = SourceDates.Of(day);
            var all = new SourceRecords(everything, dates, null, await LoadDates.ReadAsync(context, everything));
            IEnumerable<SubjectKey> subjects =
            [
                .. data.Organizations.Where(o => o.Kind == OrganizationKind.School).Where((_, i) => i % 9 == 0).Select(o => new SubjectKey(SubjectKind.School, o.Id)),
                .. data.Programmes.Where((_, i) => i % 11 == 0).Select(p => new SubjectKey(SubjectKind.Programme, p.Id)),
                .. data.Municipalities.Select(m => new SubjectKey(SubjectKind.Municipality, m.Id)),
            ];
            foreach (var subject in subjects)
            {
                var expected = JsonNode.Parse(SourceReader.Tell(all, subject)!.Value.GetRawText());
                var own = JsonNode.Parse((await SourceReader.ReadAsync(context, subject, dates))!.Value.GetRawText());
                Assert.True(JsonNode.DeepEquals(expected, own), $"{subject}, {day}: read by itself it says something else");
                if (subject.Kind == SubjectKind.School)
                {
                    var municipality = new SubjectKey(SubjectKind.Municipality, all.Organization(subject.Id)!.MunicipalityId!);
                    var shared = SourceReader.Tell((await SourceReader.RecordsAsync(context, municipality, dates, default))!, subject);
                    Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(shared!.Value.GetRawText())), $"{subject}, {day}: read with its municipality it says something else");
                }
            }
        }
    }
}
