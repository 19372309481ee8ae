using System.ComponentModel.DataAnnotations;
using DocGen.Api.Pages.Parts;
using DocGen.Schools.Registry;

namespace DocGen.Api.Pages.Schools;

/// <summary>A school's card as its form holds it.</summary>
public sealed class SchoolInput
{
    [Required(ErrorMessage = "Укажите краткое наименование")]
    [StringLength(300, ErrorMessage = "Не длиннее 300 знаков")]
    public string? ShortName { get; set; }

    [StringLength(1000, ErrorMessage = "Не длиннее 1000 знаков")]
    public string? FullName { get; set; }

    [StringLength(50, ErrorMessage = "Не длиннее 50 знаков")]
    public string? LegalForm { get; set; }

    [StringLength(200, ErrorMessage = "Не длиннее 200 знаков")]
    public string? Place { get; set; }

    public string? FounderId { get; set; }

    public string? HeadId { get; set; }

    [StringLength(500, ErrorMessage = "Не длиннее 500 знаков")]
    public string? PostalAddress { get; set; }

    [StringLength(100, ErrorMessage = "Не длиннее 100 знаков")]
    public string? Phone { get; set; }

    [EmailAddress(ErrorMessage = "Это не похоже на адрес электронной почты")]
    public string? Email { get; set; }

    [StringLength(200, ErrorMessage = "Не длиннее 200 знаков")]
    public string? Site { get; set; }

    [RegularExpression("[0-9]{10}", ErrorMessage = "ИНН организации — 10 цифр")]
    public string? Inn { get; set; }

    [RegularExpression("[0-9]{9}", ErrorMessage = "КПП — 9 цифр")]
    public string? Kpp { get; set; }

    [RegularExpression("[0-9]{13}", ErrorMessage = "ОГРН — 13 цифр")]
    public string? Ogrn { get; set; }

    public int Revision { get; set; }

    public static SchoolInput Of(Organization school, int revision) => new()
    {
        ShortName = school.ShortName,
        FullName = school.FullName,
        LegalForm = school.LegalForm,
        Place = school.Place,
        FounderId = school.FounderId,
        HeadId = school.HeadId,
        PostalAddress = school.Details?.PostalAddress,
        Phone = school.Details?.Phone,
        Email = school.Details?.Email,
        Site = school.Details?.Site,
        Inn = school.Details?.Inn,
        Kpp = school.Details?.Kpp,
        Ogrn = school.Details?.Ogrn,
        Revision = revision,
    };

    /// <summary>The school with what was typed; what the form does not show stays.</summary>
    public Organization On(Organization school) => school with
    {
        ShortName = ShortName!.Trim(),
        FullName = EditOutcome.Typed(FullName),
        LegalForm = EditOutcome.Typed(LegalForm),
        Place = EditOutcome.Typed(Place),
        FounderId = EditOutcome.Typed(FounderId),
        HeadId = EditOutcome.Typed(HeadId),
        Details = (school.Details ?? new()) with
        {
            PostalAddress = EditOutcome.Typed(PostalAddress),
            Phone = EditOutcome.Typed(Phone),
            Email = EditOutcome.Typed(Email),
            Site = EditOutcome.Typed(Site),
            Inn = EditOutcome.Typed(Inn),
            Kpp = EditOutcome.Typed(Kpp),
            Ogrn = EditOutcome.Typed(Ogrn),
        },
    };
}
