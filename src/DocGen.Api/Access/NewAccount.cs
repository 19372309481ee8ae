using DocGen.Data.Accounts;

namespace DocGen.Api.Access;

/// <summary>What an account is made of.</summary>
public sealed record NewAccount(string UserName, string FullName, AccountRole Role, string? SchoolId, string? MunicipalityId);
