using DocGen.Data.Accounts;

namespace DocGen.Api.Access;

/// <summary>What an account is made of.</summary>
internal sealed record NewAccount(string UserName, string FullName, AccountRole Role, string? SchoolId, string? MunicipalityId);
