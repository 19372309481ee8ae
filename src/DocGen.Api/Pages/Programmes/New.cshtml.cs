using System.ComponentModel.DataAnnotations;
using DocGen.Api.Access;
using DocGen.Api.Pages.Documents;
using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Programmes;

/// <summary>Begins a programme: a school, a title, and the sections that every programme has.</summary>
public sealed class NewModel(SchoolContext context, TemplateCatalogue catalogue) : PageModel
{
    private const string UsualKind = "targeted-aid-programme";

    [BindProperty(SupportsGet = true)]
    [Required(ErrorMessage = "Выберите школу")]
    public string? School { get; set; }

    [BindProperty]
    public string Kind { get; set; } = UsualKind;

    [BindProperty]
    [Required(ErrorMessage = "Напишите название")]
    [StringLength(1000, ErrorMessage = "Не длиннее 1000 знаков")]
    public string? ProgrammeTitle { get; set; }

    [BindProperty]
    public string? Term { get; set; }

    [BindProperty]
    public string? Goal { get; set; }

    public IReadOnlyList<(string Value, string Text)> Schools { get; private set; } = [];

    /// <summary>Kinds that print a whole programme.</summary>
    public IEnumerable<(string Value, string Text)> Kinds => catalogue.Kinds
        .Where(kind => kind.Manifest.Subject == SubjectKind.Programme && kind.Manifest.Data.Any(binding => binding.Source == "programme.content"))
        .Select(kind => (kind.Id, kind.Manifest.Title));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (!ModelState.IsValid || Schools.All(s => s.Value != School) || Kinds.All(k => k.Value != Kind))
        {
            return Page();
        }

        var municipality = await context.Organizations.Where(o => o.Id == School).Select(o => o.MunicipalityId).SingleAsync(cancellation);
        var programme = new Programme($"programme-{Secrets.Id()[..16]}", Kind)
        {
            Title = ProgrammeTitle!.Trim(), SchoolId = School, MunicipalityId = municipality, Goal = TypedForm.Clean(Goal),
            Term = TypedForm.Clean(Term) is { } term ? FuzzyPeriod.Read(term) : null,
            Content = Skeleton,
        };
        var result = await new SchoolEditor(context).AddProgrammeAsync(programme, cancellation);
        if (result.Failure is not null)
        {
            ModelState.AddModelError("", $"{result.Message}.");
            return Page();
        }

        TempData["Told"] = "Программа создана. Заполните её по частям.";
        return LocalRedirect(ProgrammeAddress.Of(programme.Id, ProgrammePart.Main));
    }

    /// <summary>Empty blocks show the programme's own parts; a roadmap is printed on landscape pages.</summary>
    private static IReadOnlyList<Block> Skeleton =>
    [
        new Section { Title = "Паспорт программы", Blocks = [new Passport()] },
        new Section { Number = "1.", Title = "Актуальность программы" },
        new Section { Number = "2.", Title = "Цель и задачи программы" },
        new Section { Number = "3.", Title = "Целевые показатели", Blocks = [new IndicatorTable()] },
        new Section { Number = "4.", Title = "Дорожная карта", Landscape = true, Blocks = [new Roadmap()] },
        new Section { Number = "5.", Title = "Управление программой и контроль" },
    ];

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var schools = await SubjectList.OfAsync(context, SubjectKind.School, null, cancellation);
        Schools = schools.Count == 1 ? schools : [("", "выберите"), .. schools];
    }
}
