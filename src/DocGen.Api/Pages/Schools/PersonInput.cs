using System.ComponentModel.DataAnnotations;
using DocGen.Api.Pages.Parts;
using DocGen.Schools.Registry;

namespace DocGen.Api.Pages.Schools;

/// <summary>A person as the form holds them.</summary>
public sealed class PersonInput
{
    [Required(ErrorMessage = "Укажите фамилию")]
    [StringLength(100, ErrorMessage = "Не длиннее 100 знаков")]
    public string? Surname { get; set; }

    [Required(ErrorMessage = "Укажите имя")]
    [StringLength(100, ErrorMessage = "Не длиннее 100 знаков")]
    public string? Name { get; set; }

    [StringLength(100, ErrorMessage = "Не длиннее 100 знаков")]
    public string? Patronymic { get; set; }

    public Gender? Gender { get; set; }

    [StringLength(300, ErrorMessage = "Не длиннее 300 знаков")]
    public string? Position { get; set; }

    public string? Genitive { get; set; }

    public string? Dative { get; set; }

    public string? Instrumental { get; set; }

    /// <summary>0 for a person who is not stored yet.</summary>
    public int Revision { get; set; }

    public static PersonInput Of(Person person, int revision) => new()
    {
        Surname = person.Surname,
        Name = person.Name,
        Patronymic = person.Patronymic,
        Gender = person.Gender,
        Position = person.Position,
        Genitive = person.NameForms?.Genitive,
        Dative = person.NameForms?.Dative,
        Instrumental = person.NameForms?.Instrumental,
        Revision = revision,
    };

    public Person On(Person person) => person with
    {
        Surname = Surname!.Trim(),
        Name = Name!.Trim(),
        Patronymic = EditOutcome.Typed(Patronymic),
        Gender = Gender,
        Position = EditOutcome.Typed(Position),
        NameForms = Forms(person.NameForms),
    };

    private CaseForms? Forms(CaseForms? stored)
    {
        var forms = (stored ?? new()) with
        {
            Genitive = EditOutcome.Typed(Genitive), Dative = EditOutcome.Typed(Dative), Instrumental = EditOutcome.Typed(Instrumental),
        };
        return forms == new CaseForms() ? null : forms;
    }
}
