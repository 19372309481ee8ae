using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Forms;

/// <summary>What can be wrong with a typed value. Places are paths in the kind's data.</summary>
internal static class FormProblems
{
    public static Diagnostic NotAnObject() =>
        Error(FormCodes.WrongValue, "$", "Форма — это объект: поле и его значение", "например { \"document.date\": \"2026-09-01\" }");

    public static Diagnostic UnknownField(string path, string? hint) =>
        Error(FormCodes.UnknownField, $"$.{path}", $"В форме нет поля «{path}»", hint ?? "список полей даёт описание вида документа");

    public static Diagnostic Missing(FormField field, string path) =>
        Error(FormCodes.Missing, path, $"Не заполнено поле «{field.Label}»", field.Help ?? "заполните его");

    public static Diagnostic WrongType(FormField field, string path) => Error(
        FormCodes.WrongValue, path, $"Поле «{field.Label}»: значение не того вида", field.Type switch
        {
            FieldType.Date => "дата пишется 2026-09-01",
            FieldType.Number => "нужно число",
            FieldType.Boolean => "true или false",
            FieldType.Person => "человек: surname, name, patronymic, position",
            FieldType.Organization => "организация: full_name, short_name",
            FieldType.List => "список строк",
            FieldType.Table => "список объектов с полями строки",
            _ => "нужен текст",
        });

    public static Diagnostic NotAnOption(FormField field, string path) => Error(
        FormCodes.WrongValue, path, $"Поле «{field.Label}»: такого значения нет в списке",
        $"допустимо: {string.Join(", ", field.Options.Select(option => option.Value))}");

    public static Diagnostic OutOfRange(FormField field, string path) =>
        Error(FormCodes.OutOfRange, path, $"Поле «{field.Label}»: {Measure(field.Type)} вне допустимых границ", Bounds(field));

    public static Diagnostic Mismatch(FormField field, string path) =>
        Error(FormCodes.Mismatch, path, $"Поле «{field.Label}» записано не так, как нужно", field.Help ?? "исправьте значение");

    private static string Measure(FieldType type) => type switch
    {
        FieldType.Number => "число",
        FieldType.List or FieldType.Table => "количество строк",
        _ => "длина текста",
    };

    private static string Bounds(FormField field) => (field.Min, field.Max) switch
    {
        ({ } min, { } max) => $"от {Number(min)} до {Number(max)}",
        ({ } min, null) => $"не меньше {Number(min)}",
        (null, { } max) => $"не больше {Number(max)}",
        _ => "исправьте значение",
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.GetCultureInfo("ru-RU"));

    private static Diagnostic Error(DiagnosticCode code, string path, string message, string hint) =>
        new(Severity.Error, code.Code, new Place { DataPath = path }, message) { Hint = hint };
}
