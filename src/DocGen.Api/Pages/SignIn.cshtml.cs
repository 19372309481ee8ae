using DocGen.Api.Access;
using DocGen.Api.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages;

[AllowAnonymous]
public sealed class SignInModel : PageModel
{
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? Back { get; set; }

    public string? Name { get; private set; }

    public string? Refusal { get; private set; }

    internal IReadOnlyList<DemoAccount> Demo => HttpContext.RequestServices.GetRequiredService<ServeOptions>().Demo ? DemoFill.Accounts : [];

    public async Task<IActionResult> OnPostAsync(string? name, string? password, string? code)
    {
        Name = name;
        Refusal = await HttpContext.RequestServices.GetRequiredService<SignIn>().InAsync(HttpContext, name, password, code);
        return Refusal is null ? LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/") : Page();
    }
}
