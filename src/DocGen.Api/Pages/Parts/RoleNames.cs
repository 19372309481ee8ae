using DocGen.Data.Accounts;

namespace DocGen.Api.Pages.Parts;

/// <summary>Roles for people.</summary>
public static class RoleNames
{
    public static IReadOnlyList<(string Value, string Text)> All { get; } = [.. Enum.GetValues<AccountRole>().Select(role => (role.ToString(), Of(role)))];

    public static string Of(AccountRole role) => role switch
    {
        AccountRole.SchoolAdministrator => "администратор школы",
        AccountRole.DistrictOfficer => "специалист района",
        AccountRole.Methodologist => "методист",
        AccountRole.Auditor => "проверяющий",
        _ => "администратор системы",
    };
}
