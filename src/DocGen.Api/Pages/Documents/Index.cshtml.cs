using DocGen.Api.Access;
using DocGen.Api.Features.Documents;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>The register: documents that the reader may see, the newest first, narrowed by what is asked.</summary>
public sealed class IndexModel(SchoolContext context, DocumentRegister register, TemplateCatalogue catalogue) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Nobody reads a register further than this by number.</summary>
    private const int MostCounted = 1000;

    /// <summary>A longer list nobody reads: whoever has more schools comes here from a school's page.</summary>
    private const int MostOptions = 300;

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

    /// <summary>The last document of the page before.</summary>
    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public IReadOnlyList<StoredDocument> Documents { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Schools { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<(string Value, string Text)> SchoolOptions { get; private set; } = [];

    /// <summary>Address of the next page; null on the last.</summary>
    public string? Next { get; private set; }

    /// <summary>«12 документов», «более 1000 документов».</summary>
    public string Count { get; private set; } = "";

    public bool MayProduce => Caller.Of(User) is { } caller && Rights.Allows(caller, Permission.Produce);

    public bool IsNarrowed => Request.Query.Any(p => p.Key != "after" && !string.IsNullOrEmpty(p.Value));

    public IEnumerable<(string Value, string Text)> Kinds => [("", "все"), .. catalogue.Kinds.Select(kind => (kind.Id, kind.Manifest.Title))];

    public static IReadOnlyList<(string Value, string Text)> States { get; } =
        [("", "все, кроме заменённых"), ("produced", "готовы, без номера"), ("registered", "зарегистрированы"), ("draft", "черновики"), ("withdrawn", "отозваны"), ("replaced", "прежние версии")];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = new DocumentFilter
        {
            Kind = Kind, School = School, State = Enum.TryParse<DocumentState>(State, ignoreCase: true, out var state) ? state : null, Number = Number, Text = Query, From = From, To = To,
        };
        var page = await register.PageAsync(filter, new(After, PageSize), cancellation);
        Documents = page.Items;
        Next = page.Next is { } next ? Request.AddressWith("after", next) : null;
        Count = await CountAsync(filter, cancellation);
        var ids = Documents.Select(d => d.SchoolId).OfType<string>().Append(School ?? "").Distinct(StringComparer.Ordinal).ToList();
        Schools = await context.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.ShortName })
            .ToDictionaryAsync(o => o.Id, o => o.ShortName, StringComparer.Ordinal, cancellation);
        var many = await context.Organizations.Where(o => o.Kind == OrganizationKind.School).OrderBy(o => o.Id).Skip(MostOptions).AnyAsync(cancellation);
        SchoolOptions = [("", "все"), .. many ? Schools.Where(s => s.Key == School).Select(s => (s.Key, s.Value)) : await SubjectList.OfAsync(context, SubjectKind.School, null, cancellation)];
    }

    /// <summary>Counted no further than the eye does; what is found by words, no further than the page: their index would have to be read to its end.</summary>
    private async Task<string> CountAsync(DocumentFilter filter, CancellationToken cancellation)
    {
        if (After is null && Next is null)
        {
            return Ru.Count(Documents.Count, "документ", "документа", "документов");
        }

        var byWords = !string.IsNullOrWhiteSpace(filter.Text);
        var most = byWords ? PageSize : MostCounted;
        var count = byWords ? most : await register.CountAsync(filter, most, cancellation);
        return count < most ? Ru.Count(count, "документ", "документа", "документов") : $"более {Ru.Number(most)} документов";
    }
}
