using System.Text;
using System.Text.Json;
using DocGen.Data.Demo;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Tests.Stores;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>Documents made of another document: an extract of a protocol.</summary>
[Collection(JobStoreCollection.Name)]
public sealed class FollowingDocumentTests(StoreFixture stores)
{
    private const string Meeting = """
        {
          "document.date": "2024-03-01",
          "secretary": { "surname": "Петрова", "name": "Анна", "patronymic": "Игоревна", "position": "учитель" },
          "present": [{ "person": { "surname": "Сидоров", "name": "Пётр", "patronymic": "Ильич" } }],
          "items": [{ "title": "О выполнении дорожной карты", "decisions": [{ "text": "Принять к сведению" }] }]
        }
        """;

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Extract_OfARegisteredProtocol_HasItsNumberAndItsOwnDate(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, DemoDistrict.Create(2), RealKinds.Every);
        using var form = JsonDocument.Parse(Meeting);
        var made = await shop.Produce.RunAsync(
            new("protocol-meeting", new(SubjectKind.School, "school-0001"), ["docx"]) { Form = form.RootElement, AsOf = new(2024, 3, 15) }, Workshop.Who);
        Assert.True(made.Document is not null, string.Join("\n", made.Problems.Select(p => $"{p.Place} {p.Message}")));
        var registered = (await shop.Register.RunAsync(made.Document.Id, new DateOnly(2024, 3, 15), Workshop.Who)).Document!;
        Assert.Equal(("1", new DateOnly(2024, 3, 15)), (registered.Number, registered.RegisteredOn));
        Assert.Empty((await shop.Verify.RunAsync(registered.Id))!.Differences);

        await using var context = shop.Store.Open("test");
        var sources = await SourceReader.ReadAsync(context, new(SubjectKind.Document, registered.Id), new DateOnly(2024, 3, 20));
        SourceShape.Meets("document_subject", System.Text.Json.Nodes.JsonNode.Parse(sources!.Value.GetRawText())!.AsObject());
        var data = sources.Value.GetProperty("base").GetProperty("data").GetProperty("document");
        Assert.Equal(("1", "2024-03-01"), (data.GetProperty("number").GetString(), data.GetProperty("date").GetString()));

        var extract = await shop.Produce.RunAsync(new("protocol-extract", new(SubjectKind.Document, registered.Id), ["docx", "txt"]) { AsOf = new(2024, 3, 20) }, Workshop.Who);
        Assert.True(extract.Document is not null, string.Join("\n", extract.Problems.Select(p => $"{p.Place} {p.Message}")));
        Assert.Equal("school-0001", extract.Document.SchoolId);
        var file = await context.DocumentFiles.SingleAsync(f => f.DocumentId == extract.Document.Id && f.Format == "txt");
        var text = Encoding.UTF8.GetString(file.Content).Replace('\u00A0', ' ');
        Assert.Contains("ВЫПИСКА ИЗ ПРОТОКОЛА", text, StringComparison.Ordinal);
        Assert.Contains("Принять к сведению", text, StringComparison.Ordinal);
        Assert.Matches(@"0?1(\.03\.|»? марта )2024[\s\S]*№ 1\b", text);
        Assert.Empty((await shop.Verify.RunAsync(extract.Document.Id))!.Differences);
    }

    [Fact]
    public async Task Extract_OfADocumentThatIsNotThere_IsRefused()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite, DemoDistrict.Create(2), RealKinds.Every);
        var refused = await shop.Produce.RunAsync(new("protocol-extract", new(SubjectKind.Document, "no-such"), ["docx"]), Workshop.Who);
        Assert.Equal(JobCodes.NoSubject.Code, Assert.Single(refused.Problems).Code);
    }
}
