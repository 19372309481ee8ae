using DocGen.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DocGen.Api.Access;

/// <summary>Refuses passwords that are guessed first: well-known ones, one character over and over, the name of the account itself.</summary>
internal sealed class CommonPasswords : IPasswordValidator<Account>
{
    private const int FewestDifferent = 5;

    private static readonly string[] Stems =
    [
        "password", "пароль", "qwerty", "йцукен", "123456", "654321", "111111", "abc123", "admin", "админ", "letmein", "welcome", "школа", "shkola", "parol", "1q2w3e",
        "директор", "учитель", "россия", "любовь", "iloveyou", "zxcvbn", "ячсмит", "привет", "docgen",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var text = (password ?? "").Trim().ToLowerInvariant();
        var bare = Stems.Append(user.UserName?.ToLowerInvariant() ?? "").Where(stem => stem.Length > 2)
            .Aggregate(text, (rest, stem) => rest.Replace(stem, "", StringComparison.Ordinal));
        var letters = bare.Count(char.IsLetter);
        return Task.FromResult(text.Distinct().Count() < FewestDifferent || (bare.Length != text.Length && letters + bare.Distinct().Count() < FewestDifferent * 2)
            ? IdentityResult.Failed(new IdentityError { Code = "CommonPassword", Description = "Такой пароль подбирают первым: возьмите три-четыре не связанных слова" })
            : IdentityResult.Success);
    }
}
