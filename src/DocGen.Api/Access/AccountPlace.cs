using DocGen.Data;
using DocGen.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>Where an account works: what its role asks for, and nothing else.</summary>
public sealed record AccountPlace(string? SchoolId, string? MunicipalityId)
{
    /// <returns>The place, or what is wrong, in Russian.</returns>
    public static async Task<(AccountPlace? Place, string? Problem)> OfAsync(SchoolContext context, NewAccount wanted, CancellationToken cancellation)
    {
        if (wanted.Role == AccountRole.SchoolAdministrator)
        {
            var school = await context.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == wanted.SchoolId, cancellation);
            return school is null ? (null, "Администратору школы нужна школа, которая есть в базе") : (new(school.Id, school.MunicipalityId), null);
        }

        if (wanted.Role == AccountRole.DistrictOfficer && wanted.MunicipalityId is null)
        {
            return (null, "Специалисту района нужен район, который есть в базе");
        }

        return wanted.MunicipalityId is { } municipality && !await context.Municipalities.AnyAsync(m => m.Id == municipality, cancellation)
            ? (null, $"Нет района «{municipality}»")
            : (new(null, wanted.Role == AccountRole.SystemAdministrator ? null : wanted.MunicipalityId), null);
    }
}
