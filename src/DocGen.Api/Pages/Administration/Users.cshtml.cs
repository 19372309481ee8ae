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

    public int Pages { get; private set; } = 1;

    public int Total { get; private set; }

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
            rows = rows.Where(a => a.FullName.Contains(text) || a.UserName!.Contains(text));
        }

        Total = await rows.CountAsync(cancellation);
        Pages = Math.Max(1, (Total + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Accounts = await rows.OrderBy(a => a.FullName).ThenBy(a => a.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
    }

    public (Parts.Tone Tone, string Text) State(StoredAccount account) => StateAt(account, clock.GetUtcNow());

    internal static (Parts.Tone Tone, string Text) StateAt(StoredAccount account, DateTimeOffset now) =>
        account.DisabledAt is not null ? (Parts.Tone.Danger, "закрыта")
        : account.LockoutEnd > now ? (Parts.Tone.Warn, "заперта после ошибок входа")
        : (Parts.Tone.Ok, "работает");
}
