using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Accounts;
using StoredAccount = DocGen.Data.Accounts.Account;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>One account: its role and place, and help for its owner.</summary>
public sealed class UserModel(SchoolContext context, AccountCare care, AccountRegistry registry, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "user")]
    public UserInput Input { get; set; } = new();

    public StoredAccount Account { get; private set; } = null!;

    public Places Places { get; private set; } = null!;

    public int Sessions { get; private set; }

    public DateTimeOffset? Seen { get; private set; }

    /// <summary>Shown once, in the answer that made it.</summary>
    public string? Password { get; private set; }

    public bool IsSelf => Caller.Of(User)?.AccountId == Account.Id;

    public (Parts.Tone Tone, string Text) State => UsersModel.StateAt(Account, clock.GetUtcNow());

    public bool IsLocked => Account.LockoutEnd > clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await ReadAsync(id, typed: false, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostChangeAsync(string id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, typed: true, cancellation))
        {
            return NotFound();
        }

        foreach (var problem in ModelState.IsValid ? await care.ChangeAsync(Account, Input.ToAccount(), cancellation) : [])
        {
            ModelState.AddModelError("", $"{problem}.");
        }

        return ModelState.IsValid ? Told("Изменения сохранены.") : Page();
    }

    public async Task<IActionResult> OnPostResetAsync(string id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, typed: false, cancellation))
        {
            return NotFound();
        }

        ModelState.Clear();
        Password = await care.ResetPasswordAsync(Account, cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostUnlockAsync(string id, CancellationToken cancellation) => ActAsync(id, care.UnlockAsync, "Вход снова открыт.", cancellation);

    public Task<IActionResult> OnPostFactorAsync(string id, CancellationToken cancellation) => ActAsync(id, care.DropSecondFactorAsync, "Второй шаг входа отключён.", cancellation);

    public Task<IActionResult> OnPostSessionsAsync(string id, CancellationToken cancellation) =>
        ActAsync(id, account => care.EndSessionsAsync(account, cancellation), "Все входы этой учётной записи завершены.", cancellation);

    public Task<IActionResult> OnPostCloseAsync(string id, CancellationToken cancellation) =>
        ActAsync(id, account => IsSelf ? Task.CompletedTask : registry.SetDisabledAsync(account.Id, true, cancellation), "Учётная запись закрыта.", cancellation);

    public Task<IActionResult> OnPostOpenAsync(string id, CancellationToken cancellation) =>
        ActAsync(id, account => registry.SetDisabledAsync(account.Id, false, cancellation), "Учётная запись снова работает.", cancellation);

    private async Task<IActionResult> ActAsync(string id, Func<StoredAccount, Task> act, string told, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, typed: false, cancellation))
        {
            return NotFound();
        }

        await act(Account);
        return Told(told);
    }

    private LocalRedirectResult Told(string text)
    {
        TempData["Told"] = text;
        return LocalRedirect($"/administration/users/{Account.Id}");
    }

    private async Task<bool> ReadAsync(string id, bool typed, CancellationToken cancellation)
    {
        if (await care.FindAsync(id, cancellation) is not { } account)
        {
            return false;
        }

        (Account, Places) = (account, await Places.ReadAsync(context, cancellation));
        Sessions = await context.Sessions.CountAsync(s => s.AccountId == id, cancellation);
        Seen = await context.Sessions.Where(s => s.AccountId == id).MaxAsync(s => (DateTimeOffset?)s.SeenAt, cancellation);
        if (!typed)
        {
            Input = new() { UserName = account.UserName!, FullName = account.FullName, Role = account.Role, SchoolId = account.SchoolId, MunicipalityId = account.Role == AccountRole.SchoolAdministrator ? null : account.MunicipalityId };
        }

        return true;
    }
}
