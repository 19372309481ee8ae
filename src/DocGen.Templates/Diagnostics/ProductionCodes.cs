namespace DocGen.Templates.Diagnostics;

/// <summary>Codes DG14xx: making a document.</summary>
public static class ProductionCodes
{
    public static DiagnosticCode UncertainDeclension { get; } = new("DG1401", "Слово или имя не удалось просклонять уверенно", "Проверьте место в документе; верную форму можно задать в данных.");
    public static DiagnosticCode MoreProblems { get; } = new("DG1402", "Замечаний больше, чем показано", "Исправьте показанные и повторите.");
    public static DiagnosticCode EmptyFileName { get; } = new("DG1403", "Название файла пусто", "Проверьте file_name в template.json и данные, из которых оно берётся.");
}
