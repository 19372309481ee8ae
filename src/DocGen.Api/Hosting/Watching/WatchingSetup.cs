using System.Net;
using System.Text.Json;
using DocGen.Api.Access;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Api.Hosting.Watching;

/// <summary>
/// What whoever watches over the service asks: «/health/live» (the process answers), «/health/ready» (its database, its queue and its kinds do too),
/// «/metrics» (Prometheus).
/// </summary>
internal static class WatchingSetup
{
    public static IServiceCollection AddWatching(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<SchemaHealth>("schema").AddCheck<CatalogueHealth>("kinds");
        return services.AddSingleton<MetricsText>();
    }

    public static void MapWatching(this WebApplication app)
    {
        _ = app.Services.GetRequiredService<MetricsText>();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapGet("/metrics", (MetricsText metrics) => Results.Text(metrics.Write(), "text/plain; version=0.0.4; charset=utf-8"))
            .RequireAuthorization(policy => policy.RequireAssertion(context => IsMonitor((HttpContext)context.Resource!))).ExcludeFromDescription();
    }

    /// <summary>A collector on this machine asks without sign-in; a proxy in between tells where the request really comes from.</summary>
    private static bool IsMonitor(HttpContext http) =>
        (http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("X-Original-For"))
        || (Caller.Of(http.User) is { } caller && Rights.Allows(caller, Permission.Administer));

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            status = report.Status.ToString().ToLowerInvariant(),
            checks = report.Entries.ToDictionary(e => e.Key, e => new { status = e.Value.Status.ToString().ToLowerInvariant(), message = e.Value.Description }, StringComparer.Ordinal),
        }));
    }
}
