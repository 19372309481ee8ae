using DocGen.Data.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Parts;

/// <summary>What a page answers to an edit: the next page with a word of thanks, or the same form with the reason.</summary>
internal static class EditOutcome
{
    public static IActionResult Show(this PageModel page, EditResult result, string address, string told)
    {
        if (result.Failure is null)
        {
            page.TempData["Told"] = told;
            return page.LocalRedirect(address);
        }

        page.ModelState.AddModelError("", $"{result.Message}.");
        return page.Page();
    }

    /// <summary>Text as stored: trimmed, and null when nothing was typed.</summary>
    public static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
