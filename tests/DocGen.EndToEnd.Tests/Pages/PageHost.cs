using DocGen.Api.Hosting;
using DocGen.Data;
using DocGen.Data.Demo;
using DocGen.Data.Merging;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The pages over a demo district in a private PostgreSQL, on loopback, with a reader who is signed in already.</summary>
public sealed class PageHost : IAsyncLifetime, IDisposable
{
    /// <summary>No inline script and no inline style, as the host says it.</summary>
    private const string ContentPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

    private readonly PostgresServer postgres = new();
    private WebApplication? app;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        postgres.Execute("CREATE DATABASE pages");
        var clock = new FixedClock { Now = new(2024, 5, 20, 9, 30, 0, TimeSpan.Zero) };
        var store = new SchoolStore(new(StoreKind.Postgres, postgres.Connection("pages")), clock);
        await store.MigrateAsync();
        await using (var context = store.Open("образец"))
        {
            await new MergeWriter(context).WriteAsync(await new MergePlanner(context).PlanAsync(DemoDistrict.Create()), "образец", "00");
        }

        var root = Path.Combine(Repository.Root, "src", "DocGen.Api");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = root, WebRootPath = Path.Combine(root, "wwwroot"), EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(store).AddSingleton(TemplateCatalogue.Load(Path.Combine(Repository.Root, "templates")));
        builder.Services.AddScoped<SchoolContext>(_ => store.Open(SignedIn.Name));
        builder.Services.AddAuthentication(SignedIn.Scheme).AddScheme<AuthenticationSchemeOptions, SignedIn>(SignedIn.Scheme, null);
        builder.Services.AddAuthorization();
        builder.Services.AddDocGenPages();
        app = builder.Build();
        app.Use((http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = ContentPolicy;
            return next(http);
        });
        app.UseStaticFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        await app.StartAsync();
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

    }

    public void Dispose() => postgres.Dispose();
}
