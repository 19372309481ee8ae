using DocGen.Api.Access;
using DocGen.Api.Pages.Home;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Schools.Registry;
using DocGen.Templates.Russian.Grammar;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages;

/// <summary>Home: what needs doing, and the ways into the work.</summary>
public sealed class IndexModel(SchoolContext context, ErrandReader errands) : PageModel
{
    public IReadOnlyList<Errand> Errands { get; private set; } = [];

    public IReadOnlyList<(string Number, string Words, string Address)> Figures { get; private set; } = [];

    public IReadOnlyList<StoredDocument> Documents { get; private set; } = [];

    public bool IsEmpty { get; private set; }

    public bool MayProduce => Caller.Of(User) is { } caller && Rights.Allows(caller, Permission.Produce);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var schools = await context.Organizations.CountAsync(o => o.Kind == OrganizationKind.School, cancellation);
        IsEmpty = schools == 0;
        if (IsEmpty)
        {
            return;
        }

        Errands = await errands.ReadAsync(cancellation);
        var only = schools == 1 ? await context.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(o => o.Id).SingleAsync(cancellation) : null;
        var programmes = await context.Programmes.CountAsync(cancellation);
        var documents = await context.Set<StoredDocument>().CountAsync(d => d.State != DocumentState.Replaced, cancellation);
        var last = await context.ExamResults.MaxAsync(r => (int?)r.Year, cancellation);
        Figures =
        [
            (Ru.Number(schools), Plural.Choose(schools, "школа", "школы", "школ"), only is null ? "/schools" : $"/schools/{only}"),
            (Ru.Number(programmes), Plural.Choose(programmes, "программа", "программы", "программ"), "/programmes"),
            (Ru.Number(documents), Plural.Choose(documents, "документ", "документа", "документов"), "/documents"),
            (last is { } year ? Ru.Number(year).Replace("\u00A0", "", StringComparison.Ordinal) : "—", "последний год с результатами", only is null ? "/schools" : $"/schools/{only}/results"),
        ];
        Documents = await context.Set<StoredDocument>().AsNoTracking().OrderByDescending(d => d.AskedAt).Take(5).ToListAsync(cancellation);
    }
}
