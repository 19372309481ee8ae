using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace DocGen.EndToEnd.Tests.Api.Hostile;

/// <summary>
/// Mutated requests and uploads of signed in and unknown people: none is a failure of the program, none shows or changes what is next door,
/// no script comes back alive. DOCGEN_HOSTILE=5000 sends as many; DOCGEN_HOSTILE_SEED repeats a run.
/// </summary>
[Collection(ApiCollection.Name)]
public sealed class HostileInputTests(ApiHost host, ITestOutputHelper output)
{
    private const int Usual = 600;

    /// <summary>Every so many requests is an upload: those cost the most.</summary>
    private const int UploadEvery = 8;

    /// <summary>Every so many is a form of a page, read before it is filled: what it stores comes back on later pages.</summary>
    private const int FormEvery = 5;

    /// <summary>Where what was typed is shown to others.</summary>
    private static readonly string[] Readers = ["/", "/schools", "/schools/school-0004", "/programmes", "/documents", "/batches", "/batches/schedules", "/journals", "/audit", "/administration/users", "/administration/tokens"];

    private static readonly string[] Secrets = ["Дальняя СОШ", "person-far", "root:x:0:0"];

    [Fact]
    public async Task MutatedRequests_ByAnybody_AreRefusedOrEscaped()
    {
        var seed = Number("DOCGEN_HOSTILE_SEED", 20261127);
        var count = Number("DOCGEN_HOSTILE", Usual);
        output.WriteLine($"seed {seed}, {count} requests");
        var random = new Random(seed);
        var (mutator, files) = (new HostileMutator(random), new HostileFiles(random));
        var forms = new HostileForms(random, mutator);
        var before = await NeighbourAsync();
        var callers = await CallersAsync();
        Dictionary<int, int> statuses = [];
        List<string> wrong = [];
        for (var i = 0; i < count && wrong.Count < 20; i++)
        {
            var form = i % FormEvery == 0 ? await FormAsync(callers[^1], forms) : null;
            var caller = form is null ? callers[random.Next(callers.Count)] : callers[^1];
            var request = form ?? (i % UploadEvery == 0 ? Upload(random, files) : mutator.Mutate(HonestRequests.All[random.Next(HonestRequests.All.Count)]));
            var (status, mistake, led) = await SendAsync(caller, request);
            forms.Add(led);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (mistake is not null)
            {
                wrong.Add($"#{i}: {mistake}: {request}");
            }
        }

        output.WriteLine(string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}")));
        Assert.True(wrong.Count == 0, $"seed {seed}\n{string.Join('\n', wrong)}\n{string.Join('\n', host.Errors.Lines.Take(5))}");
        Assert.Equal(before, await NeighbourAsync());
        await ReadAsync();
        Assert.DoesNotContain(new[] { "/tmp", "/", AppContext.BaseDirectory, Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/'))! }, folder => Directory.EnumerateFileSystemEntries(folder, "docgen-evil*").Any());
    }

    private static HostileRequest Upload(Random random, HostileFiles files)
    {
        if (random.Next(3) == 0)
        {
            var step = new[] { "check", "preview?format=html", "versions?municipality=mo-far" }[random.Next(3)];
            return new("POST", $"/api/v1/templates/risk-profile/{step}", files.Make(), "application/zip", []);
        }

        const string Boundary = "граница-x";
        var name = Uri.EscapeDataString(files.Name());
        using var body = new MemoryStream();
        body.Write(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''{name}\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.Write(files.Make());
        body.Write(Encoding.UTF8.GetBytes(random.Next(6) == 0 ? Boundary : "\r\n--x--\r\n"));
        return new("POST", "/api/v1/imports", body.ToArray(), "multipart/form-data; boundary=x", []);
    }

    /// <summary>Null where the page has no form, or is not for the caller any more.</summary>
    private static async Task<HostileRequest?> FormAsync(ApiClient caller, HostileForms forms)
    {
        var address = forms.Page();
        using var answer = await caller.GetAsync(address);
        Assert.True((int)answer.StatusCode < 500, $"GET {address}: {(int)answer.StatusCode}");
        return forms.Fill(address, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What was stored is shown to an administrator as text.</summary>
    private async Task ReadAsync()
    {
        using var admin = await host.SignInAsync("admin");
        var seen = 0;
        foreach (var path in Readers)
        {
            using var answer = await admin.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
            Assert.False(text.Contains(HostileMutator.Script, StringComparison.Ordinal), $"{path}: a live script");
            seen += text.Contains(WebUtility.HtmlEncode(HostileMutator.Script), StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(seen > 0, "Nothing hostile was stored: the forms were not filled as people fill them");
    }

    private static async Task<(int Status, string? Mistake, string Led)> SendAsync(ApiClient caller, HostileRequest request)
    {
        try
        {
            using var content = request.Body is null ? null : new ByteArrayContent(request.Body);
            if (content is not null && request.Type is { Length: > 0 } type)
            {
                content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            using var answer = await caller.SendAsync(new(request.Method), request.Path, content, [.. request.Headers]);
            var text = await answer.Content.ReadAsStringAsync();
            var page = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var led = answer.Headers.Location?.ToString() ?? "";
            return ((int)answer.StatusCode, (int)answer.StatusCode switch
            {
                >= 500 => $"failure {(int)answer.StatusCode}",
                _ when Secrets.FirstOrDefault(s => text.Contains(s, StringComparison.Ordinal)) is { } secret => $"tells «{secret}»",
                _ when page && (text.Contains(HostileMutator.Script, StringComparison.Ordinal) || text.Contains("<img src=x", StringComparison.Ordinal)) => "a live script",
                _ => null,
            }, led);
        }
        catch (HttpRequestException refused)
        {
            // The server hung up, as it does with a request too long to read to its end.
            return (0, refused.StatusCode is >= HttpStatusCode.InternalServerError ? refused.Message : null, "");
        }
    }

    /// <summary>No administrator of the system: nothing is foreign to one.</summary>
    private async Task<IReadOnlyList<ApiClient>> CallersAsync() => [host.Anonymous(), await host.SignInAsync("school"), await host.SignInAsync("district")];

    private async Task<string> NeighbourAsync()
    {
        await using var context = host.Store.Open("test");
        var school = await context.Organizations.AsNoTracking().SingleAsync(o => o.Id == ApiHost.FarSchool);
        var people = await context.People.AsNoTracking().Where(p => p.OrganizationId == ApiHost.FarSchool).OrderBy(p => p.Id).ToListAsync();
        var counts = new
        {
            Documents = await context.Documents.CountAsync(d => d.MunicipalityId == ApiHost.FarMunicipality), Choices = await context.TemplateChoices.CountAsync(c => c.MunicipalityId == ApiHost.FarMunicipality),
            Schedules = await context.Schedules.CountAsync(s => s.MunicipalityId == ApiHost.FarMunicipality), Accounts = await context.Accounts.CountAsync(), Programmes = await context.Programmes.CountAsync(p => p.SchoolId == ApiHost.FarSchool),
        };
        return JsonSerializer.Serialize(new { school, people, counts });
    }

    private static int Number(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
