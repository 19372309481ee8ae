using DocGen.Api.Access;
using DocGen.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using StoredAccount = DocGen.Data.Accounts.Account;
using StoredSession = DocGen.Data.Accounts.Session;
using StoredToken = DocGen.Data.Accounts.ApiToken;

namespace DocGen.Api.Pages.Account;

/// <summary>The reader's own account: password, second step, open sessions, tokens for programs.</summary>
public sealed class IndexModel(SchoolContext context, OwnAccount own, TimeProvider clock) : PageModel
{
    private const int MostDays = 366;

    [BindProperty(Name = "name")]
    public string? TokenName { get; set; }

    [BindProperty(Name = "scopes")]
    public List<string> Scopes { get; set; } = ["read"];

    [BindProperty(Name = "days")]
    public int Days { get; set; } = 90;

    public StoredAccount Account { get; private set; } = null!;

    public string Place { get; private set; } = "";

    public IReadOnlyList<StoredSession> Sessions { get; private set; } = [];

    public IReadOnlyList<StoredToken> Tokens { get; private set; } = [];

    /// <summary>Shown once, in the answer that made it.</summary>
    public string? Secret { get; private set; }

    public string? SessionId => Caller.Of(User)?.SessionId;

    private string AccountId => Caller.Of(User)!.AccountId;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostPasswordAsync(string? current, string? wanted, string? repeated, CancellationToken cancellation)
    {
        var account = await own.FindAsync(AccountId, cancellation);
        var problems = wanted != repeated ? ["Новый пароль и его повтор не совпали"] : await own.ChangePasswordAsync(account, current ?? "", wanted ?? "", SessionId, cancellation);
        return problems.Count == 0 ? Told("Пароль изменён. Остальные входы завершены.") : await RefusedAsync(problems, cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(string? id, CancellationToken cancellation)
    {
        await own.EndSessionAsync(AccountId, string.IsNullOrEmpty(id) ? null : id, SessionId, cancellation);
        return Told(string.IsNullOrEmpty(id) ? "Остальные входы завершены." : "Вход завершён.");
    }

    public async Task<IActionResult> OnPostTokenAsync(CancellationToken cancellation)
    {
        var known = Rights.AllTokenScopes;
        if (string.IsNullOrWhiteSpace(TokenName) || TokenName.Length > 100 || Days is < 1 or > MostDays || Scopes.Count == 0 || Scopes.Any(scope => !known.Contains(scope, StringComparer.Ordinal)))
        {
            return await RefusedAsync([$"Назовите ключ, отметьте права и укажите срок от 1 до {MostDays} дней"], cancellation);
        }

        (_, Secret) = await own.AddTokenAsync(AccountId, TokenName.Trim(), Scopes, Days, cancellation);
        await ReadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(string id, CancellationToken cancellation) =>
        await own.RevokeTokenAsync(AccountId, id, cancellation) ? Told("Ключ больше не действует.") : NotFound();

    public bool Works(StoredToken token) => token.ExpiresAt > clock.GetUtcNow();

    private LocalRedirectResult Told(string text)
    {
        TempData["Told"] = text;
        return LocalRedirect("/account");
    }

    private async Task<IActionResult> RefusedAsync(IReadOnlyList<string> problems, CancellationToken cancellation)
    {
        foreach (var problem in problems)
        {
            ModelState.AddModelError("", $"{problem}.");
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var id = AccountId;
        Account = await context.Accounts.AsNoTracking().SingleAsync(a => a.Id == id, cancellation);
        Place = await context.Organizations.Where(o => o.Id == Account.SchoolId).Select(o => o.ShortName).FirstOrDefaultAsync(cancellation)
            ?? await context.Municipalities.Where(m => m.Id == Account.MunicipalityId).Select(m => m.Name).FirstOrDefaultAsync(cancellation) ?? "все школы";
        Sessions = await context.Sessions.AsNoTracking().Where(s => s.AccountId == id).OrderByDescending(s => s.SeenAt).ToListAsync(cancellation);
        Tokens = await context.ApiTokens.AsNoTracking().Where(t => t.AccountId == id && t.RevokedAt == null).OrderBy(t => t.CreatedAt).ToListAsync(cancellation);
    }
}
