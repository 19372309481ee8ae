using System.Net;
using DocGen.Api.Hosting;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.EndToEnd.Tests.Api;

/// <summary>The service as a whole: what it says of itself, what it refuses, how it begins.</summary>
[Collection(ApiCollection.Name)]
public sealed class ServiceTests(ApiHost host)
{
    [Fact]
    public async Task OpenApi_Is31AndHasEveryAddress()
    {
        using var admin = await host.SignInAsync("admin");
        using var document = await admin.JsonAsync("/api/v1.json");
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var told = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}")).ToHashSet(StringComparer.Ordinal);
        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api/v1/", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{e.RoutePattern.RawText!.TrimStart('/').Replace(":int", "", StringComparison.Ordinal)}"));
        Assert.Equal([], mapped.Where(address => !told.Contains(address)));
    }

    [Fact]
    public void Pages_ThatAskForANumber_TakeItFromTheQueryAlone()
    {
        // The route of a Razor page has a value «page» of its own, which is no number: a list that read it would show its first page for ever.
        var numbers = host.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .SelectMany(page => (page.BoundProperties ?? []).Select(property => (page.DisplayName, property.BindingInfo)))
            .Where(property => property.BindingInfo?.BinderModelName == "page").ToList();
        Assert.True(numbers.Count >= 7, $"{numbers.Count} lists");
        Assert.All(numbers, number => Assert.Equal((number.DisplayName, BindingSource.Query), (number.DisplayName, number.BindingInfo!.BindingSource)));
    }

    [Theory]
    [InlineData("school", "GET", "/api/v1/documents?limit=x", 400, "DG7400")]
    [InlineData(null, "GET", "/api/v1/documents", 401, "DG7402")]
    [InlineData("school", "GET", "/api/v1/audit", 403, "DG7403")]
    [InlineData("school", "GET", "/api/v1/nothing", 404, "DG7404")]
    [InlineData("school", "DELETE", "/api/v1/journals", 405, "DG7405")]
    public async Task Refusal_IsAProblemInRussian(string? account, string method, string path, int status, string code)
    {
        using var client = account is null ? host.Anonymous() : await host.SignInAsync(account);
        using var answer = await client.SendAsync(new(method), path);
        var problem = await DocumentApiTests.BodyAsync(answer, (HttpStatusCode)status);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Contains(problem.GetProperty("title").GetString()!, c => c is >= 'а' and <= 'я');
    }

    [Fact]
    public async Task Watching_TellsReadinessAndFigures()
    {
        await host.Services.GetRequiredService<Catalogue>().GetAsync();
        using var anybody = host.Anonymous();
        using var ready = await anybody.JsonAsync("/health/ready");
        Assert.Equal("healthy", ready.RootElement.GetProperty("status").GetString());
        using var admin = await host.SignInAsync("admin");
        using var metrics = await admin.GetAsync("/metrics");
        var text = await metrics.Content.ReadAsStringAsync();
        Assert.Contains("# TYPE http_server_request_duration histogram", text, StringComparison.Ordinal);
        Assert.Matches("http_server_request_duration_count\\{[^}]*\\} [1-9]", text);
    }

    [Fact]
    public async Task Requests_BeyondTheLimit_AreToldToWait()
    {
        using var folder = new StoreFixture();
        await using var app = Build(folder.CreateEmpty(StoreKind.Sqlite));
        await DocGenHost.PrepareAsync(app);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 7; i++)
        {
            using var answer = await client.GetAsync(new Uri("/api/v1/check/x", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.NotFound, 5), HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
        await CheckPageAsync(client);
        await app.StopAsync();
    }

    /// <summary>The page of the check has the limit of the check, told in Russian; other pages still answer, up to the limit of all.</summary>
    private static async Task CheckPageAsync(HttpClient client)
    {
        using var check = await client.GetAsync(new Uri("/check/x", UriKind.Relative));
        Assert.Equal(HttpStatusCode.TooManyRequests, check.StatusCode);
        Assert.Contains("Слишком много запросов; подождите минуту", await check.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(1), check.Headers.RetryAfter!.Delta);
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 10; i++)
        {
            using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (answers[0], answers[^1]));
    }

    [Fact]
    public async Task Page_OverPlainHttp_SaysThatTheProxyIsWrong()
    {
        using var plain = new HttpClient { BaseAddress = host.Address };
        using var page = await plain.GetAsync(new Uri("/sign-in", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("X-Forwarded-Proto", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var alive = await plain.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }

    [Fact]
    public async Task Server_WithAnOldSchema_IsNotMigratedByServe()
    {
        using var folder = new StoreFixture();
        await using var app = Build(folder.CreateEmpty(StoreKind.Postgres));
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => DocGenHost.PrepareAsync(app));
        Assert.Contains("docgen migrate", refused.Message, StringComparison.Ordinal);
    }

    private static WebApplication Build(StoreOptions store) => DocGenHost.Build(
        new ServeOptions { Store = store, ChecksPerMinute = 5, PublicRequestsPerMinute = 12 }, ["--urls", "http://127.0.0.1:0"], builder => builder.Logging.ClearProviders());
}
