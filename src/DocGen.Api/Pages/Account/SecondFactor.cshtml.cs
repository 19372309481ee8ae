using DocGen.Api.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Factor = DocGen.Api.Access.SecondFactor;
using StoredAccount = DocGen.Data.Accounts.Account;

namespace DocGen.Api.Pages.Account;

/// <summary>Turning the second step of signing in on and off, with its picture and its recovery codes.</summary>
public sealed class SecondFactorModel(OwnAccount own, Factor factor) : PageModel
{
    public StoredAccount Account { get; private set; } = null!;

    /// <summary>The key that is being taken into use.</summary>
    public string? Key { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>Shown once, in the answer that made them.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Key = Account.TwoFactorEnabled ? null : await factor.BeginAsync(Account);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(string? code, CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Account.TwoFactorEnabled || await factor.KeyAsync(Account) is not { } key)
        {
            return LocalRedirect("/account/second-factor");
        }

        Codes = await factor.ConfirmAsync(Account, code);
        if (Codes is null)
        {
            Key = key;
            ModelState.AddModelError("code", "Код не подошёл. Проверьте время на телефоне и введите новый код.");
        }

        CodesLeft = Codes?.Count ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostRenewAsync(string? code, CancellationToken cancellation)
    {
        if (await IsRightAsync(code, cancellation))
        {
            Codes = await factor.RenewCodesAsync(Account);
            CodesLeft = Codes.Count;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(string? code, CancellationToken cancellation)
    {
        if (!await IsRightAsync(code, cancellation))
        {
            return Page();
        }

        await factor.EndAsync(Account);
        TempData["Told"] = "Второй шаг входа отключён.";
        return LocalRedirect("/account");
    }

    private async Task<bool> IsRightAsync(string? code, CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Account.TwoFactorEnabled && await factor.IsRightAsync(Account, code))
        {
            return true;
        }

        ModelState.AddModelError("code", "Код не подошёл.");
        return false;
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Account = await own.FindAsync(Caller.Of(User)!.AccountId, cancellation);
        CodesLeft = Account.TwoFactorEnabled ? await factor.CodesLeftAsync(Account) : 0;
    }
}
