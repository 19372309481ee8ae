using DocGen.Api.Hosting;
using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DocGen.Api.Access;

/// <summary>Registers accounts, sign-in and rights.</summary>
internal static class AccessSetup
{
    private const string Choose = "Choose";

    public static IServiceCollection AddAccess(this IServiceCollection services, ServeOptions options, bool development)
    {
        services.AddHttpContextAccessor();
        // The context of a request sees what its caller may see; without one, nothing of the schools.
        services.AddScoped(provider => Open(provider));
        AddAccounts(services, options);
        services.AddDataProtection().SetApplicationName("docgen");
        services.AddSingleton<KeyRepository>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = provider.GetRequiredService<KeyRepository>()));
        services.AddScoped<SessionCookie>().AddScoped<SignIn>();
        services.AddAuthentication(Choose)
            .AddPolicyScheme(Choose, null, o => o.ForwardDefaultSelector = http => http.Request.Headers.ContainsKey("Authorization") ? TokenAuthentication.Name : SessionCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Name, null)
            .AddCookie(SessionCookie.Scheme, cookie =>
            {
                cookie.EventsType = typeof(SessionCookie);
                (cookie.LoginPath, cookie.ReturnUrlParameter) = ("/sign-in", "back");
                (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (TimeSpan.FromHours(options.SessionHours), true);
                cookie.Cookie.Name = development ? "docgen" : SessionCookie.SecureName;
                (cookie.Cookie.HttpOnly, cookie.Cookie.SameSite, cookie.Cookie.Path) = (true, SameSiteMode.Lax, "/");
                cookie.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            });
        var authorization = services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            authorization.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser()
                .RequireAssertion(context => Caller.Of(context.User) is { } caller && Rights.Allows(caller, permission)));
        }

        return services.AddPageRights();
    }

    /// <summary>Accounts alone, as the commands need them.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, ServeOptions options)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            var password = identity.Password;
            (password.RequiredLength, password.RequireDigit, password.RequireLowercase, password.RequireUppercase, password.RequireNonAlphanumeric) =
                (options.PasswordLength, false, false, false, false);
            (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (options.FailedSignIns, TimeSpan.FromMinutes(options.LockoutMinutes));
        })
            .AddUserStore<AccountStore>()
            .AddPasswordValidator<CommonPasswords>()
            .AddErrorDescriber<RussianErrors>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        return services;
    }

    private static SchoolContext Open(IServiceProvider provider)
    {
        var user = provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User;
        var caller = user is null ? null : Caller.Of(user);
        return provider.GetRequiredService<SchoolStore>().Open(caller?.AuditName ?? "без входа", Rights.ScopeOf(caller));
    }
}
