using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>Warnings of a layout, each told once. Two passes over one document share it.</summary>
internal sealed class LayoutWarnings
{
    private const int LongestQuote = 60;

    private readonly List<Diagnostic> _list = [];
    private readonly HashSet<(string Code, string Message)> _told = [];

    public void BrokenWord(ReadOnlySpan<char> word) => Add(
        "DG3001",
        $"Слово «{Quote(word)}» шире строки и разорвано",
        "Расширьте столбец или добавьте в слово мягкий перенос");

    public void SplitRow(ReadOnlySpan<char> text) => Add(
        "DG3002",
        $"Строка таблицы «{Quote(text)}» выше страницы и разделена",
        "Разделите текст на несколько строк таблицы");

    public void TallHead() => Add(
        "DG3003",
        "Шапка таблицы занимает больше половины страницы и не повторяется",
        "Сократите заголовки столбцов или повторите их вручную");

    public void NarrowPage() => Add(
        "DG3004",
        "Поля не оставляют на странице места для текста; взята наименьшая область",
        "Уменьшите поля раздела");

    public void MissingFamily(string family, string used) => Add(
        "DG3005",
        $"Шрифт «{Quote(family)}» не найден, взят «{used}»",
        "Положите файлы шрифта в папку шрифтов из настроек");

    public void MissingCharacter(MissingCharacter missing) => Add(
        "DG3006",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Знака U+{missing.CodePoint:X4} нет ни в одном шрифте; вместо него прямоугольник (страница {missing.Page + 1}, всего {missing.Count})"),
        "Замените знак или добавьте шрифт, в котором он есть");

    /// <summary>Adds a warning that other writers give too.</summary>
    public void Add(Diagnostic warning)
    {
        if (_told.Add((warning.Code, warning.Message)))
        {
            _list.Add(warning);
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _list];

    private void Add(string code, string message, string hint) =>
        Add(new Diagnostic(Severity.Warning, code, Place.Unknown, message) { Hint = hint });

    private static string Quote(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestQuote)
        {
            return text.ToString();
        }

        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return string.Concat(text[..end], "…");
    }
}
