using System.Globalization;
using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class AuditEndpoints
{
    public static void MapAudit(this RouteGroupBuilder api) =>
        api.MapGet("/audit", async (string? subject, string? key, long? before, SchoolContext context, CancellationToken cancellation) =>
        {
            var rows = context.Audit.AsNoTracking();
            rows = subject is null ? rows : rows.Where(a => a.Subject == subject);
            rows = key is null ? rows : rows.Where(a => a.Key == key);
            rows = before is null ? rows : rows.Where(a => a.Id < before);
            return Paging<AuditEntry>.Of(
                await rows.OrderByDescending(a => a.Id).Take(Paging<AuditEntry>.Size + 1).ToListAsync(cancellation), a => a.Id.ToString(CultureInfo.InvariantCulture));
        }).Needs(Permission.ReadAudit);
}
