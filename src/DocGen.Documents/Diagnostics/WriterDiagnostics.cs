using System.Globalization;

namespace DocGen.Documents.Diagnostics;

/// <summary>Codes DG31xx: what the writers have to say. A writer never stops; where something cannot be written it says what stands there instead.</summary>
public static class WriterDiagnostics
{
    public static Diagnostic ForbiddenCharacters(int count) => Warning(
        "DG3101",
        string.Create(CultureInfo.InvariantCulture, $"Знаков, которых не может быть в документе: {count}; на их месте стоит «\uFFFD»"),
        "Удалите из данных управляющие знаки; обычно они попадают в текст при копировании из других программ");

    public static Diagnostic UnknownAnchor(string target) => Warning(
        "DG3102",
        $"Ссылка ведёт к заголовку, которого нет: «{target}»; напечатан только её текст",
        "Проверьте имя после # и имена заголовков");

    public static Diagnostic UnsafeAddress(string target) => Warning(
        "DG3103",
        $"Адрес ссылки не годится: «{target}»; напечатан только её текст",
        "Ссылка начинается с https://, http:// или mailto:");

    public static Diagnostic BrokenPicture(string name, string reason) => new(
        Severity.Error,
        "DG3104",
        Place.Unknown,
        $"Рисунок «{name}» не читается: {reason}; вместо него напечатано его описание")
    {
        Hint = "Откройте файл рисунка и сохраните его заново в формате PNG или JPEG",
    };

    public static Diagnostic PictureTooLarge(string name) => Warning(
        "DG3105",
        $"Рисунок «{name}» больше места на странице и уменьшен",
        "Задайте рисунку меньшую ширину");

    public static Diagnostic EmptyTable(string name) => Warning(
        "DG3106",
        $"Таблица {name}без строк или столбцов не напечатана",
        "Проверьте данные, из которых она строится");

    public static Diagnostic ColumnsTooWide() => Warning(
        "DG3107",
        "Столбцы таблицы шире страницы и сужены",
        "Уменьшите ширины столбцов или поверните страницу");

    public static Diagnostic NestedFootnote() => Warning(
        "DG3108",
        "Сноска внутри сноски напечатана в скобках",
        "Перенесите её в основной текст");

    public static Diagnostic NestedLink(string target) => Warning(
        "DG3109",
        $"Ссылка внутри другой ссылки напечатана без адреса: «{target}»",
        "Разведите ссылки");

    public static Diagnostic EmptyContents() => Warning(
        "DG3110",
        "Оглавление пусто: в документе нет заголовков",
        "Добавьте заголовки h1–h4 или уберите оглавление");

    public static Diagnostic EmptyChart(string name) => Warning(
        "DG3111",
        $"Диаграмма «{name}» без категорий или рядов не напечатана",
        "Проверьте данные, из которых она строится");

    public static Diagnostic QrNotMade(string content) => new(
        Severity.Error,
        "DG3112",
        Place.Unknown,
        $"QR-код не построен: содержание пусто или длиннее 2331 байта; вместо него напечатан текст «{content}»")
    {
        Hint = "Сократите содержание, например дайте короткий адрес страницы",
    };

    public static Diagnostic QrTooFine(string content) => Warning(
        "DG3113",
        $"QR-код «{content}» слишком мелкий: клетка меньше 0,33 мм, с бумаги он может не прочитаться",
        "Увеличьте размер кода или сократите его содержание");

    public static Diagnostic ColumnsWidened() => Warning(
        "DG3114",
        "Столбец таблицы задан уже одной буквы и расширен",
        "Задайте столбцу ширину не меньше 6 мм или не задавайте её");

    public static Diagnostic TableTooNarrow(int columns) => Warning(
        "DG3115",
        string.Create(CultureInfo.InvariantCulture, $"Таблице не хватает ширины (столбцов — {columns}); её ячейки напечатаны одна под другой"),
        "Уменьшите число столбцов, поверните страницу или вынесите таблицу из узкой ячейки");

    private static Diagnostic Warning(string code, string message, string hint) =>
        new(Severity.Warning, code, Place.Unknown, message) { Hint = hint };
}
