using System.Globalization;

namespace DocGen.Documents.Diagnostics;

/// <summary>Codes DG30xx: what the layout of pages has to say. Nothing is left out; a warning says what stands instead.</summary>
public static class LayoutDiagnostics
{
    public static Diagnostic BrokenWord(string word) => Warning(
        "DG3001", $"Слово «{word}» шире строки и разорвано", "Расширьте столбец или добавьте в слово мягкий перенос");

    public static Diagnostic SplitRow(string text) => Warning(
        "DG3002", $"Строка таблицы «{text}» выше страницы и разделена", "Разделите текст на несколько строк таблицы");

    public static Diagnostic TallHead() => Warning(
        "DG3003", "Шапка таблицы занимает больше половины страницы и не повторяется", "Сократите заголовки столбцов или повторите их вручную");

    public static Diagnostic NarrowPage() => Warning(
        "DG3004", "Поля не оставляют на странице места для текста; взята наименьшая область", "Уменьшите поля раздела");

    public static Diagnostic MissingFamily(string family, string used) => Warning(
        "DG3005", $"Шрифт «{family}» не найден, взят «{used}»", "Положите файлы шрифта в папку шрифтов из настроек");

    /// <param name="page">Page of the first one, from 1.</param>
    public static Diagnostic MissingCharacter(int codePoint, int page, int count) => Warning(
        "DG3006",
        string.Create(
            CultureInfo.InvariantCulture, $"Знака U+{codePoint:X4} нет ни в одном шрифте; вместо него прямоугольник (страница {page}, всего {count})"),
        "Замените знак или добавьте шрифт, в котором он есть");

    private static Diagnostic Warning(string code, string message, string hint) => new(Severity.Warning, code, Place.Unknown, message) { Hint = hint };
}
