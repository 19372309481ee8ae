using DocGen.Data.Import.Columns;

namespace DocGen.Data.Import.Forms;

/// <summary>The list of people: one row a person.</summary>
public sealed class PersonForm : ImportForm
{
    internal PersonForm()
        : base("people", "Люди")
    {
    }

    internal override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("full_name", "ФИО", "Ф.И.О.", "Фамилия, имя, отчество", "Фамилия Имя Отчество", "Сотрудник", "Педагог", "Учитель")
        {
            Note = "Иванова Мария Петровна. Вместо него можно три столбца: Фамилия, Имя, Отчество",
        },
        new("surname", "Фамилия"),
        new("name", "Имя"),
        new("patronymic", "Отчество"),
        new("organization", "Организация", "Школа", "ОО", "Место работы", "Наименование ОО", "Образовательная организация") { Note = "МБОУ «Каштановская СОШ»" },
        new("organization_id", "Код школы", "Код ОО", "Код организации"),
        new("inn", "ИНН", "ИНН ОО"),
        new("position", "Должность", "Занимаемая должность") { Note = "учитель математики" },
        new("gender", "Пол") { Note = "м или ж; нужен, если нет отчества" },
    ];

    internal override FormReader Start(SchoolDirectory directory) => new PersonReader(directory);
}
