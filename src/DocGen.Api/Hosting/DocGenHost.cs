using DocGen.Api.Access;
using DocGen.Api.Endpoints;
using DocGen.Api.Features;
using DocGen.Api.Hosting.Watching;
using DocGen.Data.Storage;
using DocGen.Jobs.Notifications;
using DocGen.Jobs.Production;
using DocGen.Jobs.Scheduling;
using Microsoft.AspNetCore.HttpOverrides;

namespace DocGen.Api.Hosting;

/// <summary>Puts the service together.</summary>
internal static class DocGenHost
{
    /// <exception cref="InvalidOperationException">An option is wrong; the message says which values are allowed.</exception>
    /// <param name="clock">The clock of everything but the scheduler; null for the machine's.</param>
    public static WebApplication Build(ServeOptions given, string[] arguments, Action<WebApplicationBuilder>? adjust = null, TimeProvider? clock = null)
    {
        // Pages' assets stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(DocGenHost).Assembly.GetName().Name, EnvironmentName = HostEnvironmentName.Value,
        });
        builder.Configuration.AddEnvironmentVariables("DOCGEN_");
        adjust?.Invoke(builder);
        builder.Configuration.GetSection(ServeOptions.Section).Bind(given);
        var development = builder.Environment.IsDevelopment();
        if (given.Problems(development).ToList() is { Count: > 0 } problems)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
        }

        var store = new SchoolStore(given.Store, clock ?? TimeProvider.System);
        _ = Task.Run(store.Prepare);
        Services(builder, given, development, store, clock ?? TimeProvider.System);
        var app = builder.Build();
        Pipeline(app, development);
        return app;
    }

    /// <summary>Brings an embedded database up to date and, for the demonstration, fills it.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellation = default)
    {
        var (store, options) = (app.Services.GetRequiredService<SchoolStore>(), app.Services.GetRequiredService<ServeOptions>());
        // A server may be shared by several nodes of several versions: when its schema changes, a person decides.
        if (store.Options.Kind == StoreKind.Sqlite || options.Demo)
        {
            await store.MigrateAsync(cancellation);
        }
        else if (await store.PendingAsync(cancellation) is { Count: > 0 } pending)
        {
            throw new InvalidOperationException($"База данных старше программы (не применено: {string.Join(", ", pending)}); сделайте копию и выполните docgen migrate");
        }

        if (options.Demo)
        {
            await DemoFill.RunAsync(store, app.Services, cancellation);
        }

        // What a first page does without waits until pages are answered.
        app.Lifetime.ApplicationStarted.Register(() => _ = app.Services.GetRequiredService<Catalogue>().GetAsync());
    }

    private static void Services(WebApplicationBuilder builder, ServeOptions options, bool development, SchoolStore store, TimeProvider clock)
    {
        var services = builder.Services;
        // Pages are answered while the scheduler still starts.
        services.Configure<HostOptions>(host => host.ServicesStartConcurrently = true);
        // Addresses of requests hold names and codes: they are the audit trail's, not the log's.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        if (!development)
        {
            builder.Logging.ClearProviders().AddJsonLines();
        }

        // Told at every form and at every start; that pages are not kept, and that keys stand in the database, is on purpose.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = (long)options.RequestMegabytes << 20;
        });
        services.AddSingleton(options).AddSingleton(clock).AddSingleton<Catalogue>();
        services.AddSingleton(provider => provider.GetRequiredService<Catalogue>().GetAsync().GetAwaiter().GetResult());
        services.AddAccess(options, development).AddScoped<AccountRegistry>();
        services.AddRequestLimits(options);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = "X-CSRF-Token";
            antiforgery.Cookie.Name = development ? "docgen-csrf" : "__Host-docgen-csrf";
            // Not «always»: that one fails where a request seems to be plain HTTP. Such requests get no page (SecureOnly), and a browser drops a __Host- cookie that is not secure.
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        AddProduction(services, builder.Configuration, store);
        services.AddFeatures();
        services.AddDocGenPages();
        services.AddApi();
        services.AddWatching();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // Only from this machine, and from the proxies that the settings name: anybody else could call himself by any address.
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in options.ProxyNetworks)
            {
                forwarded.KnownIPNetworks.Add(network);
            }
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>Production by the settings that «docgen worker» has too; in the same process unless others produce.</summary>
    private static void AddProduction(IServiceCollection services, ConfigurationManager configuration, SchoolStore store) => services.AddDocGenJobs(
        store,
        worker: configuration.GetSection("Worker").Get<WorkerOptions>(),
        production: configuration.GetSection("Production").Get<ProductionOptions>(),
        notifications: configuration.GetSection("Notifications").Get<NotificationOptions>());

    private static void Pipeline(WebApplication app, bool development)
    {
        app.UseForwardedHeaders();
        app.Use((context, next) => SecurityHeaders.AddAsync(context, next));
        app.UseExceptionHandler(Failures.Handling);
        app.UseStatusCodePages(Failures.StatusAsync);
        if (!development)
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
        // An address with a version names its content for ever; other assets are asked for again and mostly unchanged.
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache" });
        if (!development)
        {
            app.Use((context, next) => SecureOnly.CheckAsync(context, next));
        }

        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use((context, next) => PlainText.CheckAsync(context, next));
        app.UseMiddleware<Idempotency>();
        app.MapRazorPages();
        app.MapApi();
        app.MapWatching();
    }
}
