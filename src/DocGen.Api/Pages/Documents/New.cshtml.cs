using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Documents;

/// <summary>Kinds of documents to choose from, by picture.</summary>
public sealed class NewModel(TemplateCatalogue catalogue) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "school")]
    public string? School { get; set; }

    [BindProperty(SupportsGet = true, Name = "programme")]
    public string? Programme { get; set; }

    public IEnumerable<IGrouping<KindGroup, DocumentKind>> Groups =>
        catalogue.Kinds.Where(kind => kind.Manifest.Subject is SubjectKind.School or SubjectKind.Programme or SubjectKind.Municipality)
            .GroupBy(kind => kind.Manifest.Group).OrderBy(group => group.Key);

    public static bool HasPicture(DocumentKind kind) => kind.Files.Content.ContainsKey(PictureOf(kind));

    /// <summary>The form of the kind, about the school or the programme that was chosen already.</summary>
    public string Address(DocumentKind kind)
    {
        QueryBuilder query = [];
        if (School is not null)
        {
            query.Add("school", School);
        }

        if (Programme is not null && kind.Manifest.Subject == SubjectKind.Programme)
        {
            query.Add("subject", Programme);
        }

        return $"/documents/new/{kind.Id}{query.ToQueryString()}";
    }

    public IActionResult OnGetPicture(string kind)
    {
        if (catalogue.Find(kind) is not { } found || !found.Files.Content.TryGetValue(PictureOf(found), out var picture))
        {
            return NotFound();
        }

        // The address names the version of the kind.
        Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return File(picture, "image/png");
    }

    private static string PictureOf(DocumentKind kind) => $"{kind.Id}/thumb.png";

    public static string Name(KindGroup group) => group switch
    {
        KindGroup.Programmes => "Программы и паспорта",
        KindGroup.Orders => "Приказы",
        KindGroup.Protocols => "Протоколы",
        KindGroup.Notes => "Аналитические справки",
        _ => "Планы, листы и письма",
    };

    public static string About(SubjectKind? subject) => subject switch
    {
        SubjectKind.Programme => "по программе",
        SubjectKind.Municipality => "по району",
        _ => "по школе",
    };

    /// <summary>What the picture of a page shows: lines, a table, a heading with numbers.</summary>
    public static string Picture(KindGroup group) => group switch
    {
        KindGroup.Programmes => "M14 14h20M17 18h14M8 28h12v24H8zM20 28h20v24H20zM8 36h32M8 44h32",
        KindGroup.Orders => "M12 10h24M18 15h12M8 24h10M32 24h8M8 34h32M8 39h32M8 44h26M8 54h12M30 54h10",
        KindGroup.Protocols => "M16 10h16M8 20h10M32 20h8M8 28h14M8 33h32M8 40h14M8 45h32M8 54h12M30 54h10",
        KindGroup.Notes => "M12 10h24M8 18h32M8 23h32M10 48V36M18 48V30M26 48V40M34 48V33M8 49h32",
        _ => "M14 10h20M8 18h32v36H8zM8 25h32M8 32h32M8 39h32M8 46h32M18 18v36M30 18v36",
    };
}
