using DocGen.Templates.Diagnostics;

namespace DocGen.Jobs.Production;

/// <summary>Codes DG18xx: production and registration.</summary>
public static class JobCodes
{
    public static DiagnosticCode NoSubject { get; } = new("DG1801", "Нет того, о чём документ", "Запись могли удалить: обновите страницу и выберите другую.");
    public static DiagnosticCode NoSources { get; } = new("DG1802", "Данные этого вида не берутся из базы", "Передайте данные файлом или выберите другой вид.");
    public static DiagnosticCode NotRegistrable { get; } = new("DG1803", "Документ нельзя зарегистрировать", "Причина названа в сообщении.");
    public static DiagnosticCode DateBeforeLast { get; } = new("DG1804", "Дата раньше последней в журнале", "Возьмите номер с буквой или более позднюю дату.");
    public static DiagnosticCode NoSuchDocument { get; } = new("DG1805", "Нет такого документа", "Проверьте обозначение документа.");
    public static DiagnosticCode Unavailable { get; } = new("DG1806", "База данных или диск не отвечали", "Устраните неполадку и повторите несделанные.");
    public static DiagnosticCode Internal { get; } = new("DG1807", "Ошибка программы", "Передайте сообщение тому, кто её обслуживает.");
    public static DiagnosticCode NoSuchVersion { get; } = new("DG1808", "Нет такой версии шаблона", "Посмотрите список версий вида.");
    public static DiagnosticCode WrongTemplate { get; } = new("DG1809", "Шаблон с ошибками не публикуется", "Исправьте названные ошибки.");
    public static DiagnosticCode WrongBatch { get; } = new("DG1810", "Пакет так не запросить", "Причина названа в сообщении.");
    public static DiagnosticCode BlockingFinding { get; } = new("DG1811", "Замечание не даёт утвердить документ", "Исправьте данные и сделайте документ снова.");
}
