using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Accounts;
using StoredAccount = DocGen.Data.Accounts.Account;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>Accounts.</summary>
public sealed class UsersModel(SchoolContext context, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public AccountRole? Role { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyList<StoredAccount> Accounts { get; private set; } = [];

    public Places Places { get; private set; } = null!;

    public bool IsNarrowed => Role is not null || !string.IsNullOrWhiteSpace(Query);

    public static IReadOnlyList<(string Value, string Text)> Roles { get; } = [("", "все"), .. Parts.RoleNames.All];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Places = await Places.ReadAsync(context, cancellation);
        var rows = context.Accounts.AsNoTracking().Where(a => Role == null || a.Role == Role);
        if (Query?.Trim() is { Length: > 0 } text)
        {
            // In any case of letters, which the two databases do not compare alike: an office has a few thousand accounts at most.
            var names = await rows.Select(a => new { a.Id, a.FullName, a.UserName }).ToListAsync(cancellation);
            var found = names.Where(a => a.FullName.Contains(text, StringComparison.OrdinalIgnoreCase) || a.UserName?.Contains(text, StringComparison.OrdinalIgnoreCase) == true)
                .Select(a => a.Id).ToList();
            rows = rows.Where(a => found.Contains(a.Id));
        }

        Pager = new(PageNumber, await rows.CountAsync(cancellation), PageSize, Request);
        Accounts = await Pager.Of(rows.OrderBy(a => a.FullName).ThenBy(a => a.Id)).ToListAsync(cancellation);
    }

    public (Parts.Tone Tone, string Text) State(StoredAccount account) => StateAt(account, clock.GetUtcNow());

    internal static (Parts.Tone Tone, string Text) StateAt(StoredAccount account, DateTimeOffset now) =>
        account.DisabledAt is not null ? (Parts.Tone.Danger, "закрыта")
        : account.LockoutEnd > now ? (Parts.Tone.Warn, "заперта после ошибок входа")
        : (Parts.Tone.Ok, "работает");
}
