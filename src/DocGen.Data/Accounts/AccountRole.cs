namespace DocGen.Data.Accounts;

/// <summary>What an account is for; what each role may do is told in one table of the host.</summary>
public enum AccountRole
{
    /// <summary>Администратор школы: everything about one school.</summary>
    SchoolAdministrator,

    /// <summary>Специалист управления образования: everything about the schools of one municipality.</summary>
    DistrictOfficer,

    /// <summary>Методист: templates.</summary>
    Methodologist,

    /// <summary>Проверяющий: reads, changes nothing.</summary>
    Auditor,

    /// <summary>Администратор системы.</summary>
    SystemAdministrator,
}
