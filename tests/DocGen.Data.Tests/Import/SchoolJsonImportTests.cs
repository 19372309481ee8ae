using System.Text;
using DocGen.Data.Import;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;

namespace DocGen.Data.Tests.Import;

[Collection(StoreCollection.Name)]
public sealed class SchoolJsonImportTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Export_OfOneStore_ImportsIntoTheOtherAndComesBackTheSame(StoreKind kind)
    {
        var from = await stores.CreateAsync(kind);
        await from.MergeAsync(Samples.District);
        await using var source = from.Open("А");
        var json = (await SchoolJsonImport.ExportAsync(source, Samples.SchoolId))!;

        var to = await stores.CreateAsync(kind == StoreKind.Sqlite ? StoreKind.Postgres : StoreKind.Sqlite);
        await using var target = to.Open("Б");
        var preview = await new SchoolJsonImport(target, new()).PreviewAsync(new MemoryStream(json), "школа.json");
        Assert.Empty(preview.Problems);
        Assert.Empty((await new SchoolDataReader(target).AllAsync()).Organizations);
        Assert.Null(await new SchoolImport(target, new()).AcceptAsync(preview));

        Assert.Equal(json, await SchoolJsonImport.ExportAsync(target, Samples.SchoolId));
        Assert.True((await new SchoolJsonImport(target, new()).PreviewAsync(new MemoryStream(json), "школа.json")).Plan!.IsEmpty);
        Assert.Null(await SchoolJsonImport.ExportAsync(target, "нет такой"));
    }

    [Theory]
    [InlineData("{\"exam_results\": [", "DG4010", "$.exam_results")]
    [InlineData("{\"schools\": []}", "DG4010", "$")]
    [InlineData("null", "DG4010", "$")]
    [InlineData("{\"people\": [{\"id\": \"p\", \"surname\": \"А\", \"name\": \"Б\", \"organization_id\": \"нет\"}]}", "DG4305", "$.people[0].organization_id")]
    [InlineData("{\"regions\": [{\"id\": \"r\", \"name\": \"А\"}, {\"id\": \"r\", \"name\": \"Б\"}]}", "DG4205", "$.regions[1]")]
    [InlineData("{\"regions\": [{\"id\": \"r\", \"name\": \"А\\u0000\"}]}", "DG4011", null)]
    public async Task Preview_BadJson_TellsThePlace(string json, string code, string? path)
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("А");
        var preview = await new SchoolJsonImport(context, new()).PreviewAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), "данные.json");
        var problem = Assert.Single(preview.Problems);
        Assert.Equal((code, path), (problem.Code, path is null ? null : problem.Place.Path![..Math.Min(path.Length, problem.Place.Path!.Length)]));
        Assert.Null(preview.Plan);
    }
}
