using DocGen.Data.Access;
using DocGen.Data.Accounts;

namespace DocGen.Api.Access;

/// <summary>The one table of rights: what each role may do, and on which rows.</summary>
internal static class Rights
{
    private static readonly Dictionary<AccountRole, Permission[]> Table = new()
    {
        [AccountRole.SchoolAdministrator] = [Permission.Read, Permission.Edit, Permission.Produce],
        [AccountRole.DistrictOfficer] = [Permission.Read, Permission.Edit, Permission.Import, Permission.Produce, Permission.Batch],
        [AccountRole.Methodologist] = [Permission.Read, Permission.EditTemplates],
        [AccountRole.Auditor] = [Permission.Read, Permission.ReadAudit],
        [AccountRole.SystemAdministrator] = Enum.GetValues<Permission>(),
    };

    /// <summary>What a token must have been given for each permission; «read» allows no change whatever the role.</summary>
    private static readonly Dictionary<Permission, string> TokenScopes = new()
    {
        [Permission.Read] = "read",
        [Permission.ReadAudit] = "read",
        [Permission.Edit] = "write",
        [Permission.Import] = "write",
        [Permission.Produce] = "write",
        [Permission.Batch] = "write",
        [Permission.EditTemplates] = "write",
        [Permission.Administer] = "admin",
    };

    public static IReadOnlyCollection<string> AllTokenScopes { get; } = ["read", "write", "admin"];

    public static bool Allows(AccountRole role, Permission permission) => Table[role].Contains(permission);

    public static bool Allows(Caller caller, Permission permission) =>
        Allows(caller.Role, permission) && (caller.TokenScopes is null || caller.TokenScopes.Contains(TokenScopes[permission], StringComparer.Ordinal));

    public static AccessScope ScopeOf(Caller? caller)
    {
        if (caller is null)
        {
            return AccessScope.Nothing;
        }

        var (reach, school) = caller.Role switch
        {
            AccountRole.SchoolAdministrator => (caller.SchoolId is null ? Reach.Nothing : Reach.School, caller.SchoolId),
            AccountRole.DistrictOfficer => (caller.MunicipalityId is null ? Reach.Nothing : Reach.Municipality, null),
            AccountRole.SystemAdministrator => (Reach.Everything, null),
            _ => (caller.MunicipalityId is null ? Reach.Everything : Reach.Municipality, null),
        };
        return new(reach, caller.MunicipalityId, school) { ReadOnly = !Allows(caller, Permission.Edit) };
    }
}
