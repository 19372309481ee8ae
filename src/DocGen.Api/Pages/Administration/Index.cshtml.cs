using DocGen.Data;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>How the system is, and the way to its settings.</summary>
public sealed class IndexModel(SchoolContext context, SchoolStore store, TimeProvider clock) : PageModel
{
    public IReadOnlyList<SystemState> States { get; private set; } = [];

    public IReadOnlyList<(string Number, string Words, string Address)> Figures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        States = await new SystemReader(context, store, clock).ReadAsync(cancellation);
        Figures =
        [
            (Parts.Ru.Number(await context.Accounts.CountAsync(a => a.DisabledAt == null, cancellation)), "пользователи", "/administration/users"),
            (Parts.Ru.Number(await context.ApiTokens.CountAsync(t => t.RevokedAt == null && t.ExpiresAt > now, cancellation)), "ключи доступа", "/administration/tokens"),
            (Parts.Ru.Number(await context.Schedules.CountAsync(s => s.Enabled, cancellation)), "расписания", "/batches/schedules"),
            (Parts.Ru.Number(await context.Journals.CountAsync(cancellation)), "журналы и нумерация", "/administration/journals"),
        ];
    }
}
