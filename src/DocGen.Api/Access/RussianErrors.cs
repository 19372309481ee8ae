using Microsoft.AspNetCore.Identity;

namespace DocGen.Api.Access;

/// <summary>What Identity says to people.</summary>
internal sealed class RussianErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Не получилось; попробуйте ещё раз");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Учётную запись уже изменили; откройте её заново");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"Имя «{userName}» занято");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "В имени для входа — латинские буквы, цифры и знаки . _ - @");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), FormattableString.Invariant($"Пароль короче {length} знаков"));

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Неверный пароль");

    private static IdentityError Error(string code, string text) => new() { Code = code, Description = text };
}
