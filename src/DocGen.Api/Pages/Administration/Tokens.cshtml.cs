using DocGen.Data;
using DocGen.Data.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>Tokens of all accounts that still work.</summary>
public sealed class TokensModel(SchoolContext context, TimeProvider clock) : PageModel
{
    private const int Most = 500;

    public IReadOnlyList<TokenRow> Tokens { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rows = await context.ApiTokens.AsNoTracking().Where(t => t.RevokedAt == null && t.ExpiresAt > now)
            .Join(context.Accounts, t => t.AccountId, a => a.Id, (t, a) => new { Token = t, a.FullName }).OrderBy(t => t.Token.ExpiresAt).Take(Most).ToListAsync(cancellation);
        Tokens = [.. rows.Select(t => new TokenRow(t.Token, t.FullName))];
    }

    public async Task<IActionResult> OnPostRevokeAsync(string id, CancellationToken cancellation)
    {
        if (await context.ApiTokens.SingleOrDefaultAsync(t => t.Id == id, cancellation) is not { } token)
        {
            return NotFound();
        }

        token.RevokedAt ??= clock.GetUtcNow();
        context.Tell(AuditAction.Delete, "api_tokens", id);
        await context.SaveChangesAsync(cancellation);
        TempData["Told"] = $"Ключ «{token.Name}» больше не действует.";
        return LocalRedirect("/administration/tokens");
    }
}
