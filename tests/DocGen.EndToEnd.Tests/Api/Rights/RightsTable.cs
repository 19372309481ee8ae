namespace DocGen.EndToEnd.Tests.Api.Rights;

/// <summary>
/// rights.tsv: a line an address and method, a column a caller. «y» let in (whatever becomes of the request itself), «n» refused (403), «h»
/// as if it were not there (404), «s» sign in first.
/// </summary>
internal static class RightsTable
{
    /// <summary>A caller and whose things it asks for.</summary>
    public static IReadOnlyList<(string Caller, string Side)> Columns { get; } =
    [
        ("nobody", "own"), ("school", "own"), ("school", "far"), ("district", "own"), ("district", "far"), ("methodist", "own"), ("auditor", "own"), ("admin", "own"), ("read-token", "own"),
    ];

    private static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests", "DocGen.EndToEnd.Tests", "Api", "Rights", "rights.tsv");

    public static Dictionary<string, string> Read() => File.ReadLines(Path).Skip(1).Where(line => line.Length > 0)
        .Select(line => line.Split('\t', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static void Write(IEnumerable<(string Key, string Cells)> rows) => File.WriteAllLines(
        Path, rows.OrderBy(row => row.Key.Split(' ')[1], StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{row.Key}\t{row.Cells}").Prepend("# " + string.Join('\t', Columns.Select(c => $"{c.Caller}:{c.Side}"))));
}
