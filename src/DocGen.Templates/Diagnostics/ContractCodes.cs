namespace DocGen.Templates.Diagnostics;

/// <summary>Codes DG12xx: data against the contract, and the JSON file itself.</summary>
public static class ContractCodes
{
    public static DiagnosticCode BrokenJson { get; } = new("DG1201", "Файл не является правильным JSON", "Исправьте место, на которое указывает сообщение: чаще всего не хватает запятой, кавычки или скобки.");
    public static DiagnosticCode RepeatedProperty { get; } = new("DG1202", "Поле повторено в одном объекте", "Оставьте одно: какое из двух верно, программа не угадывает.");
    public static DiagnosticCode UnknownProperty { get; } = new("DG1203", "Неизвестное поле", "Проверьте название по docs/data.md; лишние поля не отбрасываются молча.");
    public static DiagnosticCode MissingProperty { get; } = new("DG1204", "Нет обязательного поля", "Добавьте поле.");
    public static DiagnosticCode WrongType { get; } = new("DG1205", "Значение не того вида", "Исправьте вид значения: текст в кавычках, число без кавычек, список в [ ], объект в { }.");
    public static DiagnosticCode NotAllowed { get; } = new("DG1206", "Значение не из списка допустимых", "Возьмите одно из допустимых значений.");
    public static DiagnosticCode WrongLength { get; } = new("DG1207", "Текст слишком короткий или слишком длинный", "Исправьте текст.");
    public static DiagnosticCode WrongPattern { get; } = new("DG1208", "Текст не того вида, который нужен", "Запишите значение, как в описании поля.");
    public static DiagnosticCode OutOfRange { get; } = new("DG1209", "Число вне допустимых границ", "Исправьте число.");
    public static DiagnosticCode WrongCount { get; } = new("DG1210", "В списке слишком мало или слишком много элементов", "Дополните или сократите список.");
    public static DiagnosticCode RepeatedItem { get; } = new("DG1211", "Элемент списка повторён", "Оставьте один.");
    public static DiagnosticCode WrongFormat { get; } = new("DG1212", "Дата, адрес или почта записаны неверно", "Дата пишется 2026-03-01, адрес — с http:// или https://, почта — имя@домен.");
    public static DiagnosticCode NoVariant { get; } = new("DG1213", "Значение не подходит ни под один из допустимых вариантов", "Сравните значение с вариантами в docs/data.md.");
    public static DiagnosticCode SeveralVariants { get; } = new("DG1214", "Значение подходит сразу под несколько вариантов", "Уточните значение, чтобы подходил один.");
    public static DiagnosticCode ForbiddenCharacter { get; } = new("DG1215", "Управляющий знак в тексте", "Удалите знак: в документе его быть не может. Обычно он попадает в текст при копировании.");
    public static DiagnosticCode TooDeep { get; } = new("DG1216", "Данные вложены слишком глубоко", "Упростите структуру данных.");
    public static DiagnosticCode FileNotRead { get; } = new("DG1217", "Файл не читается", "Проверьте путь и права на файл.");

    public static DiagnosticCode UnknownKeyword { get; } = new("DG1231", "Неизвестное ключевое слово в контракте", "Список слов, которые понимает программа, — в docs/ru/markup.md.");
    public static DiagnosticCode WrongKeyword { get; } = new("DG1232", "Ключевое слово контракта записано неверно", "Исправьте значение ключевого слова.");
    public static DiagnosticCode UnknownReference { get; } = new("DG1233", "Ссылка контракта ведёт в никуда", "Проверьте $ref: «#/$defs/имя» или «definitions.json#/$defs/имя».");
}
