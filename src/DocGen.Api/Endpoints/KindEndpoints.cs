using DocGen.Api.Hosting;

namespace DocGen.Api.Endpoints;

internal static class KindEndpoints
{
    public static void MapKinds(this RouteGroupBuilder api) =>
        api.MapGet("/kinds", async (Catalogue catalogue) => Results.Ok(
            (await catalogue.GetAsync()).Kinds.Select(kind => new { kind.Id, kind.Manifest.Title, kind.Manifest.Description })));
}
