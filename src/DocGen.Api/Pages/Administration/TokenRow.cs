using DocGen.Data.Accounts;

namespace DocGen.Api.Pages.Administration;

/// <summary>A token with its owner.</summary>
public sealed record TokenRow(ApiToken Token, string Owner);
