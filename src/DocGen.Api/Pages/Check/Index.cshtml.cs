using System.Security.Cryptography;
using DocGen.Api.Features.Documents;
using DocGen.Api.Hosting;
using DocGen.Jobs.Production;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DocGen.Api.Pages.Check;

/// <summary>
/// The public check of a document by the code in its mark and, for certainty, by the file itself. It tells what the paper says too and
/// whether the file is the registered one; nothing else.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.Check)]
[RequestSizeLimit(MostBytes)]
public sealed class IndexModel(PublicCheck check) : PageModel
{
    private const long MostBytes = 20 << 20;

    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    /// <summary>The short hash of the mark's address: an id alone, guessed or mistyped, leads nowhere.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public string? Hash { get; set; }

    public bool IsAsked { get; private set; }

    public CheckedDocument? Found { get; private set; }

    /// <summary>What the file is; null when none was given.</summary>
    public FileCheck? Sameness { get; private set; }

    public Task OnGetAsync(string? id, CancellationToken cancellation) => FindAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(string? id, IFormFile? file, CancellationToken cancellation)
    {
        await FindAsync(id, cancellation);
        if (file is not null && Found is not null)
        {
            await using var content = file.OpenReadStream();
            Sameness = await check.ByFileAsync(Code!, Hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)), cancellation);
        }

        return Page();
    }

    /// <remarks>The code comes in the address of the mark, or that whole address was pasted into the field.</remarks>
    private async Task FindAsync(string? id, CancellationToken cancellation)
    {
        Code = (id ?? Code)?.Trim();
        if (Uri.TryCreate(Code, UriKind.Absolute, out var address) && address.Segments.Length > 0)
        {
            (Code, Hash) = (address.Segments[^1], System.Web.HttpUtility.ParseQueryString(address.Query)["h"]);
        }

        IsAsked = !string.IsNullOrEmpty(Code);
        Found = IsAsked ? await check.ByCodeAsync(Code!, Hash, cancellation) : null;
    }
}
