using DocGen.Api.Access;
using DocGen.Api.Features.Lists;
using DocGen.Data;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class AuditEndpoints
{
    public static void MapAudit(this RouteGroupBuilder api) =>
        api.MapGet("/audit", async (string? subject, string? key, string? after, int? limit, SchoolContext context, CancellationToken cancellation) =>
        {
            var rows = context.Audit.AsNoTracking();
            rows = subject is null ? rows : rows.Where(a => a.Subject == subject);
            rows = key is null ? rows : rows.Where(a => a.Key == key);
            return Results.Ok(await rows.PageAsync(a => a.Id, new Cursor(after, limit), descending: true, cancellation));
        }).Needs(Permission.ReadAudit);
}
