namespace DocGen.Templates.Diagnostics;

/// <summary>Codes DG13xx: folders of document kinds.</summary>
public static class CatalogueCodes
{
    public static DiagnosticCode FolderNotFound { get; } = new("DG1301", "Нет папки шаблонов", "Проверьте путь.");
    public static DiagnosticCode FileNotFound { get; } = new("DG1302", "В папке вида документа нет нужного файла", "Нужны template.json, template.scriban и sample.json.");
    public static DiagnosticCode WrongKindName { get; } = new("DG1303", "Недопустимое название папки вида", "Название — строчные латинские буквы, цифры и дефис.");
    public static DiagnosticCode RepeatedKind { get; } = new("DG1304", "Вид с таким названием есть в другой папке", "Переименуйте одну из папок.");
    public static DiagnosticCode WrongManifest { get; } = new("DG1305", "Ошибка в template.json", "Сравните файл с описанием в docs/ru/markup.md.");
    public static DiagnosticCode NoKinds { get; } = new("DG1306", "В папке нет ни одного вида документов", "Вид — папка с template.json.");
    public static DiagnosticCode NotUtf8 { get; } = new("DG1308", "Шаблон не в кодировке UTF-8", "Сохраните файл в UTF-8.");
    public static DiagnosticCode FolderNotRead { get; } = new("DG1309", "Папка шаблонов не читается", "Проверьте права на папку и файлы в ней.");
    public static DiagnosticCode UnknownKind { get; } = new("DG1307", "Нет вида документа с таким названием", "Список видов даёт «docgen templates».");
    public static DiagnosticCode UnknownPath { get; } = new("DG1310", "Путь в template.json ведёт к полю, которого нет", "Сравните путь с контрактом вида и с _shared/sources.json.");
}
