using DocGen.Api.Access;
using DocGen.Api.Hosting;
using Microsoft.AspNetCore.Antiforgery;

namespace DocGen.Api.Endpoints;

/// <summary>The API as a whole: its JSON, its groups, what holds for every address.</summary>
internal static class ApiSetup
{
    /// <summary>Bytes of an ordinary request; addresses that take files have the server's own limit.</summary>
    private const long OrdinaryBytes = 4L << 20;

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            var (from, to) = (ApiJson.Options, json.SerializerOptions);
            (to.PropertyNamingPolicy, to.DefaultIgnoreCondition, to.UnmappedMemberHandling) = (from.PropertyNamingPolicy, from.DefaultIgnoreCondition, from.UnmappedMemberHandling);
            (to.AllowOutOfOrderMetadataProperties, to.RespectNullableAnnotations, to.RespectRequiredConstructorParameters) = (true, true, true);
            (to.Encoder, to.MaxDepth) = (from.Encoder, from.MaxDepth);
            foreach (var converter in from.Converters)
            {
                to.Converters.Add(converter);
            }
        });
        services.AddOpenApi("v1");
        return services;
    }

    public static void MapApi(this WebApplication app)
    {
        var files = new RequestSize((long)app.Services.GetRequiredService<ServeOptions>().RequestMegabytes << 20);
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous().ExcludeFromDescription();
        app.MapOpenApi("/api/{documentName}.json").RequireAuthorization();
        var api = app.MapGroup("/api/v1").AddEndpointFilter(CheckForgeryAsync).RequireAuthorization(nameof(Permission.Read))
            .WithMetadata(new RequestSize(OrdinaryBytes));
        api.MapMe();
        api.MapOrganizations();
        api.MapPeople();
        api.MapProgrammes();
        api.MapKinds();
        api.MapDocuments();
        api.MapBatches();
        api.MapChecks(files);
        api.MapUsers();
        api.MapTokens();
        api.MapAudit();
    }

    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder endpoint, Permission permission) => endpoint.RequireAuthorization(permission.ToString());

    /// <summary>The same request with the same «Idempotency-Key» is done once.</summary>
    public static RouteHandlerBuilder Idempotent(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(IdempotentRequest.Mark);

    /// <remarks>A browser sends the cookie by itself wherever the request comes from; a token it does not.</remarks>
    private static async ValueTask<object?> CheckForgeryAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method) && Caller.Of(http.User)?.SessionId is not null)
        {
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
        }

        return await next(context);
    }
}
