using System.Security.Cryptography;
using DocGen.Api.Features.Documents;
using DocGen.Api.Hosting;

namespace DocGen.Api.Endpoints;

/// <summary>The public check of a document by the code on its paper, or of a file by its bytes or their SHA-256. Nobody signs in for it.</summary>
internal static class CheckEndpoints
{
    private const int DigestLength = 64;

    public static void MapChecks(this RouteGroupBuilder api, RequestSize files)
    {
        api.MapGet("/check/{id}", async (string id, string? h, PublicCheck check, CancellationToken cancellation) =>
            await check.ByCodeAsync(id, h, cancellation) is { } found ? Results.Ok(found) : Problem.NotFound).AllowAnonymous().RequireRateLimiting(RequestLimits.Check);
        api.MapGet("/check/{id}/files/{sha256}", async (string id, string sha256, string? h, PublicCheck check, CancellationToken cancellation) =>
            sha256.Length == DigestLength && sha256.All(char.IsAsciiHexDigit)
                ? Results.Ok(new { Result = await check.ByFileAsync(id, h, sha256.ToLowerInvariant(), cancellation) })
                : Problem.Wrong(new ProblemPlace("DG7426", "sha256", "Нужен SHA-256: 64 шестнадцатеричных знака"))).AllowAnonymous().RequireRateLimiting(RequestLimits.Check);
        api.MapPost("/check/{id}/file", async (string id, string? h, Stream body, PublicCheck check, CancellationToken cancellation) =>
            Results.Ok(new { Result = await check.ByFileAsync(id, h, Convert.ToHexStringLower(await SHA256.HashDataAsync(body, cancellation)), cancellation) }))
            .AllowAnonymous().RequireRateLimiting(RequestLimits.Check).Accepts<Stream>("application/octet-stream").WithMetadata(files);
    }
}
