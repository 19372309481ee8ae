using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages;

/// <summary>Keeps the chosen theme in a cookie, so that the next page comes in it without a script.</summary>
[AllowAnonymous]
public sealed class ThemeModel : PageModel
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? theme, string? back)
    {
        if (theme is "light" or "dark")
        {
            Response.Cookies.Append("theme", theme, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = Kept, Secure = Request.IsHttps });
        }
        else
        {
            Response.Cookies.Delete("theme");
        }

        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }
}
