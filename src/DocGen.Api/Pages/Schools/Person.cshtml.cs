using System.Security.Cryptography;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Schools;

/// <summary>A person of a school as a form; «new» adds one.</summary>
public sealed class PersonModel(SchoolContext context) : PageModel
{
    private readonly SchoolEditor editor = new(context);

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    public string SchoolName { get; private set; } = "";

    public bool IsNew { get; private set; }

    public static IReadOnlyList<(string Value, string Text)> Genders { get; } =
        [("", "определить по отчеству"), (nameof(Gender.Female), "женский"), (nameof(Gender.Male), "мужской")];

    public async Task<IActionResult> OnGetAsync(string id, string person)
    {
        if (await FindAsync(id, person) is not { } found)
        {
            return NotFound();
        }

        Input = IsNew ? new() : PersonInput.Of(found.Value, found.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string person, CancellationToken cancellation)
    {
        if (await FindAsync(id, person) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var row = Input.On(found.Value);
        return this.Show(
            IsNew ? await editor.AddAsync(row, cancellation) : await editor.ChangeAsync(row, Input.Revision, cancellation),
            $"/schools/{id}", IsNew ? $"{Labels.FullName(row)}: добавлено." : $"{Labels.FullName(row)}: сохранено.");
    }

    /// <summary>The person to edit, or an empty one of the school; null when the school or the person is not there.</summary>
    private async Task<Revised<Person>?> FindAsync(string school, string person)
    {
        if (await editor.FindAsync<Organization>(school) is not { } organization)
        {
            return null;
        }

        SchoolName = organization.Value.ShortName;
        IsNew = person == "new";
        if (IsNew)
        {
            return new(new($"person-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}", "", "") { OrganizationId = school }, 0);
        }

        return await editor.FindAsync<Person>(person) is { } found && found.Value.OrganizationId == school ? found : null;
    }
}
