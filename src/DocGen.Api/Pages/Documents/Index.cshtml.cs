using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>The register: documents that the reader may see, the newest first, with filters; or a journal in the order of numbers.</summary>
public sealed class IndexModel(SchoolContext context, TemplateCatalogue catalogue) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public string? Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "school")]
    public string? School { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<StoredDocument> Documents { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Schools { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public bool IsNarrowed => Request.Query.Any(p => p.Key != "page" && !string.IsNullOrEmpty(p.Value));

    public IEnumerable<(string Value, string Text)> Kinds => [("", "все"), .. catalogue.Kinds.Select(kind => (kind.Id, kind.Manifest.Title))];

    public static IReadOnlyList<(string Value, string Text)> States { get; } =
        [("", "все, кроме заменённых"), ("produced", "готовы, без номера"), ("registered", "зарегистрированы"), ("draft", "черновики"), ("withdrawn", "отозваны"), ("replaced", "прежние версии")];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var query = Narrow(context.Set<StoredDocument>().AsNoTracking());
        Total = await query.CountAsync(cancellation);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Documents = await query.OrderByDescending(d => d.AskedAt).ThenBy(d => d.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var ids = Documents.Select(d => d.SchoolId).OfType<string>().Append(School ?? "").Distinct(StringComparer.Ordinal).ToList();
        Schools = await context.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, StringComparer.Ordinal, cancellation);
    }

    private IQueryable<StoredDocument> Narrow(IQueryable<StoredDocument> query)
    {
        if (Enum.TryParse<DocumentState>(State, ignoreCase: true, out var state))
        {
            query = query.Where(d => d.State == state);
        }
        else
        {
            query = query.Where(d => d.State != DocumentState.Replaced);
        }

        query = string.IsNullOrEmpty(Kind) ? query : query.Where(d => d.KindId == Kind);
        query = string.IsNullOrEmpty(School) ? query : query.Where(d => d.SchoolId == School);
        query = string.IsNullOrWhiteSpace(Number) ? query : query.Where(d => d.Number != null && d.Number.Contains(Number.Trim()));
        query = From is null ? query : query.Where(d => d.RegisteredOn >= From);
        query = To is null ? query : query.Where(d => d.RegisteredOn <= To);
        if (string.IsNullOrWhiteSpace(Query))
        {
            return query;
        }

        var text = Query.Trim();
        return query.Where(d => d.FileName.Contains(text) || d.Title.Contains(text) || context.Set<DocumentData>().Any(t => t.DocumentId == d.Id && t.Text.Contains(text)));
    }
}
