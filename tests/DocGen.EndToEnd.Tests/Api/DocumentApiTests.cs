using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

namespace DocGen.EndToEnd.Tests.Api;

/// <summary>A document by the HTTP interface: asked for, found, registered, downloaded, checked by the public, withdrawn.</summary>
[Collection(ApiCollection.Name)]
public sealed class DocumentApiTests(ApiHost host)
{
    private const string Order = """
        {"kind":"order-free","subject":{"kind":"school","id":"school-0001"},"form":{"document.title":"О бирюзовых занавесках","points":[{"text":"Повесить занавески."}]}}
        """;

    [Fact]
    public async Task Document_AskedForAndWaitedFor_IsMadeRegisteredDownloadedAndWithdrawn()
    {
        using var school = await host.SignInAsync("school");
        var made = await MadeAsync(school, Order);
        var id = made.GetProperty("id").GetString()!;
        Assert.Equal("produced", made.GetProperty("state").GetString());

        using var registered = await school.PostAsync($"/api/v1/documents/{id}/registration", "{}");
        var row = await BodyAsync(registered, HttpStatusCode.OK);
        var number = row.GetProperty("number").GetString()!;
        await FoundAsync(school, $"q={Uri.EscapeDataString("бирюзовая занавеска")}", id);
        await FoundAsync(school, $"number={Uri.EscapeDataString(number)}", id);
        using (var far = await host.SignInAsync("far-school"))
        {
            using var foreign = await far.JsonAsync($"/api/v1/documents?q={Uri.EscapeDataString("бирюзовая занавеска")}");
            Assert.Equal(0, foreign.RootElement.GetProperty("items").GetArrayLength());
        }

        var bytes = await DownloadAsync(school, id);
        await CheckAsync(id, row.GetProperty("snapshot_hash").GetString()!, bytes, number);
        using var proof = await school.JsonAsync($"/api/v1/documents/{id}/verification");
        Assert.True(proof.RootElement.GetProperty("whole").GetBoolean(), proof.RootElement.ToString());

        using var withdrawn = await school.PostAsync($"/api/v1/documents/{id}/withdrawal", """{"reason":"Ошибка в тексте"}""");
        Assert.Equal("withdrawn", (await BodyAsync(withdrawn, HttpStatusCode.OK)).GetProperty("state").GetString());
        using var again = await school.PostAsync($"/api/v1/documents/{id}/registration", "{}");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Fact]
    public async Task Document_NotWaitedFor_IsFollowedToItsEnd()
    {
        using var school = await host.SignInAsync("school");
        using var asked = await school.PostAsync("/api/v1/documents", """{"kind":"risk-profile","subject":{"kind":"school","id":"school-0001"},"formats":["txt"]}""");
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        var place = asked.Headers.Location!.ToString();
        using (var far = await host.SignInAsync("far-school"))
        {
            using var foreign = await far.GetAsync(place);
            Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        }

        Assert.Contains("event: ended", await BatchApiTests.EventsAsync(school, place), StringComparison.Ordinal);
        using var items = await school.JsonAsync($"{place}/items");
        var item = items.RootElement.GetProperty("items")[0];
        Assert.True(item.TryGetProperty("document_id", out var document), item.ToString());
        using var file = await school.GetAsync($"/api/v1/documents/{document.GetString()}/files/txt");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Fact]
    public async Task Document_SameKeyTwice_IsMadeOnce()
    {
        using var school = await host.SignInAsync("school");
        var body = Order.Replace("бирюзовых", "янтарных", StringComparison.Ordinal);
        var first = await MadeAsync(school, body, ("Idempotency-Key", "k-1"));
        var second = await MadeAsync(school, body, ("Idempotency-Key", "k-1"));
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        using var other = await school.PostAsync("/api/v1/documents", Order, ("Idempotency-Key", "k-1"), ("Prefer", "wait=20"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        using var found = await school.JsonAsync($"/api/v1/documents?q={Uri.EscapeDataString("янтарные")}");
        Assert.Equal(1, found.RootElement.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Document_WrongForm_IsRefusedWithPlaces()
    {
        using var school = await host.SignInAsync("school");
        using var answer = await school.PostAsync("/api/v1/documents", """{"kind":"order-free","subject":{"kind":"school","id":"school-0001"}}""", ("Prefer", "wait"));
        var problem = await BodyAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("DG7422", problem.GetProperty("code").GetString());
        Assert.NotEqual(0, problem.GetProperty("errors").GetArrayLength());
    }

    private static async Task<JsonElement> MadeAsync(ApiClient client, string body, params (string Name, string Value)[] headers)
    {
        using var answer = await client.PostAsync("/api/v1/documents", body, [.. headers, ("Prefer", "wait=20")]);
        return await BodyAsync(answer, HttpStatusCode.Created);
    }

    private static async Task FoundAsync(ApiClient client, string query, string id)
    {
        using var found = await client.JsonAsync($"/api/v1/documents?{query}");
        Assert.Contains(id, found.RootElement.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    private static async Task<byte[]> DownloadAsync(ApiClient client, string id)
    {
        using var whole = await client.GetAsync($"/api/v1/documents/{id}/files/pdf");
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Contains("бирюзовых", whole.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var part = await client.SendAsync(HttpMethod.Get, $"/api/v1/documents/{id}/files/pdf", null, ("Range", "bytes=0-99"));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[..100], await part.Content.ReadAsByteArrayAsync());
        return bytes;
    }

    private async Task CheckAsync(string id, string hash, byte[] file, string number)
    {
        using var anybody = host.Anonymous();
        using var told = await anybody.JsonAsync($"/api/v1/check/{id}?h={hash[..12]}");
        Assert.Equal(number, told.RootElement.GetProperty("number").GetString());
        using var nothing = await anybody.GetAsync($"/api/v1/check/{id}?h=000000000000");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        using var same = await anybody.JsonAsync($"/api/v1/check/{id}/files/{Convert.ToHexStringLower(SHA256.HashData(file))}?h={hash[..12]}");
        Assert.Equal("registered", same.RootElement.GetProperty("result").GetString());
        using var sent = await anybody.SendAsync(HttpMethod.Post, $"/api/v1/check/{id}/file?h={hash[..12]}", new ByteArrayContent(file[..^1]) { Headers = { ContentType = new("application/octet-stream") } });
        Assert.Equal("other", (await BodyAsync(sent, HttpStatusCode.OK)).GetProperty("result").GetString());
    }

    internal static async Task<JsonElement> BodyAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{(int)answer.StatusCode} {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
