namespace DocGen.Templates.Diagnostics;

/// <summary>Codes DG14xx: making a document.</summary>
public static class ProductionCodes
{
    public static DiagnosticCode TemplateFailed { get; } = new("DG1401", "Шаблон остановился с ошибкой", "Исправьте место шаблона, на которое указывает сообщение.");
    public static DiagnosticCode MoreProblems { get; } = new("DG1402", "Замечаний больше, чем показано", "Исправьте показанные и повторите.");
    public static DiagnosticCode LimitPassed { get; } = new("DG1403", "Пройден предел", "Уменьшите данные или увеличьте предел в настройках.");
    public static DiagnosticCode EmptyFileName { get; } = new("DG1404", "Название файла пусто", "Проверьте file_name в template.json и данные, из которых оно берётся.");
}
