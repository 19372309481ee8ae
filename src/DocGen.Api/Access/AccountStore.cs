using DocGen.Data;
using DocGen.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>Accounts for ASP.NET Core Identity. Claims and outside logins have no tables: nothing here asks for them.</summary>
internal sealed class AccountStore(SchoolContext context, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, SchoolContext, string, IdentityUserClaim<string>, IdentityUserLogin<string>, IdentityUserToken<string>>(context, describer);
