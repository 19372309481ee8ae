using DocGen.Data.Model;

namespace DocGen.Api.Pages.Audit;

/// <summary>The audit trail in words: actions, tables and columns as people know them.</summary>
public static class AuditWords
{
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["organizations"] = "школы и организации", ["people"] = "люди", ["exam_results"] = "результаты", ["teacher_statistics"] = "сведения о педагогах", ["risk_profiles"] = "рисковые профили",
        ["programmes"] = "программы", ["roadmap_rows"] = "строки дорожной карты", ["indicators"] = "показатели", ["municipalities"] = "районы", ["regions"] = "регионы", ["import"] = "загрузка данных",
        ["documents"] = "документы", ["batches"] = "пакеты", ["journals"] = "журналы", ["schedules"] = "расписания", ["template_choices"] = "шаблоны", ["accounts"] = "учётные записи",
        ["api_tokens"] = "ключи доступа", ["sessions"] = "входы",
    };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["short_name"] = "краткое название", ["full_name"] = "полное имя или название", ["title"] = "название", ["number"] = "номер", ["reason"] = "причина", ["format"] = "формат", ["kind"] = "вид",
        ["state"] = "состояние", ["role"] = "роль", ["user_name"] = "имя для входа", ["school_id"] = "школа", ["municipality_id"] = "район", ["disabled"] = "закрыта", ["password"] = "пароль", ["name"] = "имя",
        ["surname"] = "фамилия", ["patronymic"] = "отчество", ["position"] = "должность", ["phone"] = "телефон", ["email"] = "почта", ["address"] = "адрес", ["participants"] = "участников", ["low"] = "ниже минимума",
        ["below_minimum"] = "ниже минимума", ["version"] = "версия", ["last_number"] = "последний номер", ["cron"] = "время", ["enabled"] = "включено", ["locked_until"] = "заперта до", ["second_factor"] = "второй шаг входа",
        ["term"] = "срок", ["responsible"] = "ответственный", ["done"] = "выполнено", ["source"] = "источник", ["year"] = "год", ["selection"] = "отбор", ["formats"] = "форматы",
        ["id"] = "обозначение", ["content"] = "содержание", ["roadmap"] = "дорожная карта", ["passport"] = "паспорт", ["tasks"] = "задачи", ["organization_id"] = "организация",
    };

    public static IReadOnlyList<(string Value, string Text)> SubjectOptions { get; } = [("", "всё"), .. Subjects.Select(s => (s.Key, s.Value)).OrderBy(s => s.Value, StringComparer.Ordinal)];

    public static IReadOnlyList<(string Value, string Text)> ActionOptions { get; } = [("", "все"), .. Enum.GetValues<AuditAction>().Select(a => (a.ToString(), Of(a).Text))];

    public static string Subject(string table) => Subjects.GetValueOrDefault(table, table);

    public static string Field(string name) => Fields.GetValueOrDefault(name, name);

    /// <summary>A key cut to what tells it from others.</summary>
    public static string Key(string key) => key switch
    {
        { Length: 32 } when key.All(char.IsAsciiHexDigit) => $"{key[..8]}…",
        { Length: > 40 } => $"{key[..40]}…",
        _ => key,
    };

    /// <summary>A value cut to what a line holds.</summary>
    public static string Value(string? value) => value switch
    {
        null or "" => "пусто",
        "true" => "да",
        "false" => "нет",
        "start" => "запущен",
        "cancel" => "остановлен",
        "retry" => "несделанное повторено",
        ['{' or '[', ..] => "…",
        { Length: > 120 } => $"{value[..120]}…",
        _ => value,
    };

    public static (Parts.Tone Tone, string Text) Of(AuditAction action) => action switch
    {
        AuditAction.Add => (Parts.Tone.Ok, "добавление"),
        AuditAction.Change => (Parts.Tone.Info, "изменение"),
        AuditAction.Delete => (Parts.Tone.Danger, "удаление"),
        AuditAction.Restore => (Parts.Tone.Ok, "восстановление"),
        AuditAction.Import => (Parts.Tone.Info, "загрузка"),
        AuditAction.Register => (Parts.Tone.Ok, "регистрация"),
        AuditAction.Withdraw => (Parts.Tone.Danger, "отзыв"),
        AuditAction.Publish => (Parts.Tone.Info, "публикация"),
        AuditAction.Download => (Parts.Tone.Plain, "скачивание"),
        AuditAction.SignIn => (Parts.Tone.Plain, "вход"),
        AuditAction.SignInRefused => (Parts.Tone.Warn, "отказ во входе"),
        AuditAction.SignOut => (Parts.Tone.Plain, "выход"),
        _ => (Parts.Tone.Plain, "другое"),
    };
}
