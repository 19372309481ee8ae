using System.Globalization;
using DocGen.Api.Pages.Parts;
using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Schools;

/// <summary>The staff of a school in one year as a form.</summary>
public sealed class StaffModel(SchoolContext context, TimeProvider clock) : PageModel
{
    private readonly SchoolEditor editor = new(context);
    private TeacherStatistics statistics = new("", 0);

    [BindProperty(SupportsGet = true, Name = "year")]
    public int Year { get; set; }

    /// <summary>Null when there are no figures of the year yet.</summary>
    [BindProperty]
    public int? Revision { get; set; }

    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<(string Name, string Label, int? Value)> Counts =>
    [
        ("total", "Всего учителей", statistics.Total), ("highest", "Высшая категория", statistics.HighestCategory), ("first", "Первая категория", statistics.FirstCategory),
        ("without", "Без категории", statistics.WithoutCategory), ("education", "Высшее образование", statistics.HigherEducation),
        ("young", "Стаж до трёх лет", statistics.YoungSpecialists), ("pension", "Пенсионный возраст", statistics.PensionAge),
        ("trained", "Повысили квалификацию за три года", statistics.Trained), ("routes", "Имеют ИОМ", statistics.WithIndividualRoute), ("vacancies", "Вакансии", statistics.Vacancies),
    ];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        var revision = Revision;
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        var form = new TypedForm(Request.Form);
        foreach (var (name, label, _) in Counts.Where(count => form[count.Name] is { } text && Number(text) is null))
        {
            ModelState.AddModelError(name, $"{label}: нужно целое число");
        }

        statistics = Typed(form);
        foreach (var (name, label, value) in Counts.Where(count => count.Name is not ("total" or "vacancies") && count.Value > statistics.Total))
        {
            ModelState.AddModelError(name, $"{value} — больше, чем всего учителей");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = revision is { } stored ? await editor.ChangeAsync(statistics, stored, cancellation) : await editor.AddAsync(statistics, cancellation);
        return this.Show(result, $"/schools/{id}#staff", $"Сведения о педагогах за {Year} год сохранены.");
    }

    private TeacherStatistics Typed(TypedForm form) => statistics with
    {
        Total = Number(form["total"]), HighestCategory = Number(form["highest"]), FirstCategory = Number(form["first"]), WithoutCategory = Number(form["without"]),
        HigherEducation = Number(form["education"]), YoungSpecialists = Number(form["young"]), PensionAge = Number(form["pension"]), Trained = Number(form["trained"]),
        WithIndividualRoute = Number(form["routes"]), Vacancies = Number(form["vacancies"]),
    };

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await context.Organizations.Where(o => o.Id == id).Select(o => o.ShortName).SingleOrDefaultAsync(cancellation) is not { } name)
        {
            return false;
        }

        (Id, Name) = (id, name);
        Year = Year is > 1999 and < 2101 ? Year : await context.TeacherStatistics.Where(t => t.SchoolId == id).MaxAsync(t => (int?)t.Year, cancellation) ?? clock.GetLocalNow().Year;
        var stored = await editor.FindAsync<TeacherStatistics>(id, Year);
        (statistics, Revision) = (stored?.Value ?? new(id, Year), stored?.Revision);
        ModelState.Remove(nameof(Revision));
        return true;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : null;
}
