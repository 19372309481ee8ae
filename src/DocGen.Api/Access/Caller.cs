using System.Security.Claims;
using DocGen.Data.Accounts;

namespace DocGen.Api.Access;

/// <summary>Who asks: read from the database at every request, so that a changed role or an ended session works at once.</summary>
/// <param name="SessionId">The session of a page; null for a token.</param>
/// <param name="TokenScopes">What the token was given; null for a page.</param>
internal sealed record Caller(
    string AccountId, string UserName, string FullName, AccountRole Role, string? SchoolId, string? MunicipalityId, string? SessionId, IReadOnlyList<string>? TokenScopes)
{
    /// <summary>How the audit trail names the caller.</summary>
    public string AuditName => $"{FullName} ({UserName})";

    public static Caller Of(Account account, string? sessionId, IReadOnlyList<string>? scopes) => new(
        account.Id, account.UserName!, account.FullName, account.Role, account.SchoolId, account.MunicipalityId, sessionId, scopes);

    public static Caller? Of(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true || user.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id
            || !Enum.TryParse<AccountRole>(user.FindFirstValue(ClaimTypes.Role), out var role))
        {
            return null;
        }

        return new(
            id, user.FindFirstValue("user")!, user.Identity.Name!, role, user.FindFirstValue("school"), user.FindFirstValue("municipality"),
            user.FindFirstValue("session"), user.FindFirstValue("scopes")?.Split(' '));
    }

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, AccountId), new(ClaimTypes.Name, FullName), new("user", UserName), new(ClaimTypes.Role, Role.ToString()),
        ];
        Add("school", SchoolId);
        Add("municipality", MunicipalityId);
        Add("session", SessionId);
        Add("scopes", TokenScopes is null ? null : string.Join(' ', TokenScopes));
        return new(new ClaimsIdentity(claims, scheme));

        void Add(string type, string? value)
        {
            if (value is not null)
            {
                claims.Add(new(type, value));
            }
        }
    }
}
