using System.IO.Compression;
using System.Net;

namespace DocGen.EndToEnd.Tests.Api;

/// <summary>A batch by the HTTP interface: checked, started, followed, packed; nobody else's.</summary>
[Collection(ApiCollection.Name)]
public sealed class BatchApiTests(ApiHost host)
{
    private const string Profiles = """
        {"kind":"risk-profile","formats":["docx"],"title":"Профили","selection":{"ids":["school-0001","school-0002","school-0003"]}}
        """;

    [Fact]
    public async Task Batch_CheckedAndStarted_IsFollowedAndPacked()
    {
        using var district = await host.SignInAsync("district");
        using var asked = await district.PostAsync("/api/v1/batches", Profiles);
        var batch = await DocumentApiTests.BodyAsync(asked, HttpStatusCode.Created);
        Assert.Equal("checked", batch.GetProperty("batch").GetProperty("state").GetString());
        Assert.Equal(3, batch.GetProperty("counts").GetProperty("queued").GetInt32());
        var place = asked.Headers.Location!.ToString();

        using (var far = await host.SignInAsync("far-district"))
        {
            using var foreign = await far.PostAsync($"{place}/start", "");
            Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        }

        using var started = await district.PostAsync($"{place}/start", "");
        Assert.Equal(HttpStatusCode.NoContent, started.StatusCode);
        Assert.Contains("event: ended", await EventsAsync(district, place), StringComparison.Ordinal);
        using var end = await district.JsonAsync(place);
        Assert.Equal(3, end.RootElement.GetProperty("counts").GetProperty("done").GetInt32());

        using var zip = new ZipArchive(await FileAsync(district, $"{place}/files/zip"));
        Assert.Equal(3, zip.Entries.Count(e => e.FullName.EndsWith(".docx", StringComparison.Ordinal)));
        using var pdf = await FileAsync(district, $"{place}/files/pdf");
        Assert.Equal("%PDF"u8.ToArray(), ((MemoryStream)pdf).ToArray()[..4]);
        using var summary = new ZipArchive(await FileAsync(district, $"{place}/files/xlsx"));
        Assert.NotNull(summary.GetEntry("xl/worksheets/sheet1.xml"));
        using var again = await district.PostAsync($"{place}/start", "");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Fact]
    public async Task Batch_Cancelled_IsRetriedToTheEnd()
    {
        using var district = await host.SignInAsync("district");
        using var asked = await district.PostAsync("/api/v1/batches", Profiles);
        var place = asked.Headers.Location!.ToString();
        foreach (var (step, state) in new[] { ("cancel", "cancelled"), ("retry", "running") })
        {
            using var changed = await district.PostAsync($"{place}/{step}", "");
            Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
            using var now = await district.JsonAsync(place);
            Assert.Equal(state, now.RootElement.GetProperty("batch").GetProperty("state").GetString());
        }

        await EventsAsync(district, place);
        using var end = await district.JsonAsync(place);
        Assert.Equal(3, end.RootElement.GetProperty("counts").GetProperty("done").GetInt32());
    }

    [Fact]
    public async Task Batch_OfForeignSchools_FindsNobody()
    {
        using var district = await host.SignInAsync("district");
        using var named = await district.PostAsync("/api/v1/batches", """{"kind":"risk-profile","selection":{"ids":["school-far"]}}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);
        using var next = await district.PostAsync("/api/v1/batches", """{"kind":"risk-profile","selection":{"municipality":"mo-far"}}""");
        Assert.Equal(HttpStatusCode.NotFound, next.StatusCode);
    }

    /// <summary>All events until the batch ends.</summary>
    internal static async Task<string> EventsAsync(ApiClient client, string place)
    {
        using var answer = await client.GetAsync($"{place}/events");
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<Stream> FileAsync(ApiClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
    }
}
