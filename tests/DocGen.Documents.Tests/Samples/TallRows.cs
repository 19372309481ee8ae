using DocGen.Documents.Model;

namespace DocGen.Documents.Tests.Samples;

/// <summary>Rows that a page has no room for: the heights at which LibreOffice 7.4 cut off the end of a row that must not split.</summary>
internal static class TallRows
{
    public static Document Create() => Build.Document(
        new Table(Build.Relative(1, 1), [Build.HeaderRow("Слева", "Справа"), Build.Row("Короткая", "строка"), Build.Row(Words("а", 450), "соседка"), Build.Row("После", "высокой")]),
        Build.Body("Между таблицами."),
        new Table(Build.Relative(1, 1, 1), [Build.HeaderRow("Раз", "Два", "Три"), Spanning(), Build.Row("один", "два"), Build.Row("три", "четыре")]));

    private static TableRow Spanning() => new([Build.Cell(Words("б", 300)) with { RowSpan = 3 }, Build.Cell("верх"), Build.Cell("край")]);

    /// <summary>Numbered, so that each can be missed.</summary>
    private static string Words(string letter, int count) => string.Join(' ', Enumerable.Range(100, count).Select(number => $"воспитательный{letter}{number}"));
}
