using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Schools;

/// <summary>A school's card as a form.</summary>
public sealed class EditModel(SchoolContext context) : PageModel
{
    private readonly SchoolEditor editor = new(context);

    [BindProperty]
    public SchoolInput Input { get; set; } = new();

    public string Name { get; private set; } = "";

    public IReadOnlyList<(string Value, string Text)> Heads { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Founders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await editor.FindAsync<Organization>(id) is not { } school)
        {
            return NotFound();
        }

        Input = SchoolInput.Of(school.Value, school.Revision);
        await ReadAsync(school.Value, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await editor.FindAsync<Organization>(id) is not { } school)
        {
            return NotFound();
        }

        await ReadAsync(school.Value, cancellation);
        return ModelState.IsValid
            ? this.Show(await editor.ChangeAsync(Input.On(school.Value), Input.Revision, cancellation), $"/schools/{id}", "Карточка школы сохранена.")
            : Page();
    }

    private async Task ReadAsync(Organization school, CancellationToken cancellation)
    {
        Name = school.ShortName;
        var people = await context.People.AsNoTracking().Where(p => p.OrganizationId == school.Id).ToListAsync(cancellation);
        Heads = [("", "не указан"), .. people.OrderBy(p => p.Surname, StringComparer.Create(Ru.Culture, ignoreCase: true)).Select(p => (p.Id, Labels.FullName(p)))];
        var offices = await context.Organizations.AsNoTracking()
            .Where(o => o.Kind != OrganizationKind.School && (o.MunicipalityId == school.MunicipalityId || o.Id == school.FounderId))
            .OrderBy(o => o.ShortName).Select(o => new { o.Id, o.ShortName }).ToListAsync(cancellation);
        Founders = [("", "не указан"), .. offices.Select(o => (o.Id, o.ShortName))];
    }
}
