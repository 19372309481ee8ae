using DocGen.Api.Access;
using DocGen.Data.Accounts;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DocGen.Api.Hosting;

/// <summary>Adds an account for the program itself: a command or the demonstration, where no request is.</summary>
internal static class AccountCreation
{
    public static async Task<(string? Id, IReadOnlyList<string> Problems)> AddAsync(SchoolStore store, IServiceProvider services, string who, NewAccount wanted, string password)
    {
        await using var context = store.Open(who);
        await using var scope = services.CreateAsyncScope();
        services = scope.ServiceProvider;
        using var manager = new UserManager<Account>(
            new AccountStore(context), services.GetRequiredService<IOptions<IdentityOptions>>(), new PasswordHasher<Account>(),
            services.GetServices<IUserValidator<Account>>(), services.GetServices<IPasswordValidator<Account>>(), new UpperInvariantLookupNormalizer(),
            new RussianErrors(), services, services.GetRequiredService<ILogger<UserManager<Account>>>());
        return await new AccountRegistry(manager, context, TimeProvider.System).AddAsync(wanted, password);
    }
}
