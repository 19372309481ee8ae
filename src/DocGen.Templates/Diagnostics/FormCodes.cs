namespace DocGen.Templates.Diagnostics;

/// <summary>Codes DG15xx: what people type into the form of a document.</summary>
public static class FormCodes
{
    public static DiagnosticCode UnknownField { get; } = new("DG1501", "В форме нет такого поля", "Сравните название с описанием формы вида документа.");
    public static DiagnosticCode Missing { get; } = new("DG1502", "Не заполнено обязательное поле формы", "Заполните поле.");
    public static DiagnosticCode WrongValue { get; } = new("DG1503", "Значение поля формы не того вида", "Исправьте значение, как сказано в сообщении.");
    public static DiagnosticCode OutOfRange { get; } = new("DG1504", "Значение поля формы вне допустимых границ", "Исправьте число, длину текста или количество строк.");
    public static DiagnosticCode Mismatch { get; } = new("DG1505", "Текст поля формы записан не так, как нужно", "Запишите значение, как в подсказке к полю.");
}
