using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Jobs.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Audit;

/// <summary>The audit trail, the newest first.</summary>
public sealed class IndexModel(SchoolContext context, ProductionOptions options) : PageModel
{
    private const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "action")]
    public string? Action { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public DateOnly? To { get; set; }

    /// <summary>Only entries older than this one: however far the reader goes, a page costs the same.</summary>
    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>Address of the next page; null on the last.</summary>
    public string? Older { get; private set; }

    public bool IsNarrowed => Request.Query.Any(p => p.Key != "before" && !string.IsNullOrEmpty(p.Value));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var rows = await Narrow(context.Audit.AsNoTracking()).OrderByDescending(a => a.Id).Take(PageSize + 1).ToListAsync(cancellation);
        Entries = [.. rows.Take(PageSize)];
        Older = rows.Count > PageSize ? Request.AddressWith("before", FormattableString.Invariant($"{Entries[^1].Id}")) : null;
    }

    private IQueryable<AuditEntry> Narrow(IQueryable<AuditEntry> rows)
    {
        rows = Who?.Trim() is { Length: > 0 } who ? rows.Where(a => a.Who.Contains(who)) : rows;
        rows = Enum.TryParse<AuditAction>(Action, out var action) ? rows.Where(a => a.Action == action) : rows;
        rows = string.IsNullOrEmpty(Subject) ? rows : rows.Where(a => a.Subject == Subject);
        rows = Key?.Trim() is { Length: > 0 } key ? rows.Where(a => a.Key == key) : rows;
        rows = From is { } from && Start(from) is var since ? rows.Where(a => a.At >= since) : rows;
        rows = To is { } to && Start(to.AddDays(1)) is var until ? rows.Where(a => a.At < until) : rows;
        return Before is { } before ? rows.Where(a => a.Id < before) : rows;
    }

    /// <summary>The moment that a day begins in the zone of the service.</summary>
    private DateTimeOffset Start(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone).GetUtcOffset(midnight)).ToUniversalTime();
    }
}
