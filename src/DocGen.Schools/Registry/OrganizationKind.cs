namespace DocGen.Schools.Registry;

public enum OrganizationKind
{
    School,

    /// <summary>Отдел или управление образования.</summary>
    Department,

    /// <summary>Районный или городской методический кабинет (РМК).</summary>
    MethodicalOffice,

    /// <summary>Методическое объединение школы или района (ШМО, РМО).</summary>
    MethodicalAssociation,

    /// <summary>Региональный методический актив (РМА).</summary>
    RegionalMethodicalActive,

    /// <summary>Региональный институт развития образования.</summary>
    RegionalInstitute,

    /// <summary>Психологический, медицинский или иной центр.</summary>
    Centre,

    Other,
}
