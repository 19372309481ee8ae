using DocGen.Data.Import.Columns;

namespace DocGen.Data.Import.Forms;

/// <summary>The list of schools: one row a school.</summary>
public sealed class SchoolForm : ImportForm
{
    internal SchoolForm()
        : base("schools", "Школы")
    {
    }

    internal override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("short_name", "Краткое наименование", "Школа", "ОО", "Наименование", "Наименование ОО", "Сокращённое наименование", "Название школы", "Краткое название")
        {
            Required = true,
            Note = "МБОУ «Каштановская СОШ»",
        },
        new("municipality", "Муниципалитет", "Район", "МО", "Муниципальное образование", "Муниципальный район", "Город") { Required = true, Note = "Обливский район" },
        new("id", "Код школы", "Код", "Код ОО", "Логин ОО", "Идентификатор") { Note = "Если у школы есть постоянный код" },
        new("full_name", "Полное наименование", "Полное название", "Полное наименование ОО"),
        new("legal_form", "Организационно-правовая форма", "Правовая форма", "ОПФ") { Note = "МБОУ" },
        new("place", "Населённый пункт", "Место", "Посёлок") { Note = "ст. Обливская" },
        new("address", "Адрес", "Почтовый адрес", "Юридический адрес"),
        new("phone", "Телефон", "Контактный телефон"),
        new("email", "Электронная почта", "E-mail", "Email", "Почта", "Адрес электронной почты"),
        new("site", "Сайт", "Официальный сайт", "Адрес сайта"),
        new("inn", "ИНН") { Note = "10 цифр" },
        new("kpp", "КПП") { Note = "9 цифр" },
        new("ogrn", "ОГРН") { Note = "13 цифр" },
    ];

    internal override FormReader Start(SchoolDirectory directory) => new SchoolReader(directory);
}
