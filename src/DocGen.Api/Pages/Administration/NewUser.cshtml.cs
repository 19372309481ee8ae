using DocGen.Api.Access;
using DocGen.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Administration;

/// <summary>A new account with its first password.</summary>
public sealed class NewUserModel(SchoolContext context, AccountRegistry registry) : PageModel
{
    [BindProperty(Name = "user")]
    public UserInput Input { get; set; } = new();

    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    public Places Places { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Places = await Places.ReadAsync(context, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Places = await Places.ReadAsync(context, cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (id, problems) = await registry.AddAsync(Input.ToAccount(), Password ?? "", cancellation);
        if (id is null)
        {
            foreach (var problem in problems)
            {
                ModelState.AddModelError("", $"{problem}.");
            }

            return Page();
        }

        TempData["Told"] = $"Учётная запись «{Input.UserName}» добавлена. Передайте имя и пароль её хозяину; пароль он сменит в разделе «Учётная запись».";
        return LocalRedirect($"/administration/users/{id}");
    }
}
