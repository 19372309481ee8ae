using System.Globalization;
using System.Text;
using DocGen.Documents.Diagnostics;

namespace DocGen.Templates.Diagnostics;

/// <summary>
/// Prints diagnostics as compilers do: <c>file(line,column): ошибка DG1111: message; hint</c>, then the source line and a caret under it.
/// </summary>
public static class DiagnosticPrinter
{
    private const int LongestLine = 120;

    /// <summary>Warnings of one code told one by one; of the rest only the number is told, so that errors are not lost among them.</summary>
    private const int WarningsOfACode = 10;

    /// <summary>Prints every error, and of each code the first ten warnings and how many more there are.</summary>
    public static void Print(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var warnings = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error)
            {
                warnings[diagnostic.Code] = warnings.GetValueOrDefault(diagnostic.Code) + 1;
                if (warnings[diagnostic.Code] > WarningsOfACode)
                {
                    continue;
                }
            }

            writer.Write(Format(diagnostic));
        }

        foreach (var (code, count) in warnings.Where(warning => warning.Value > WarningsOfACode))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"и ещё таких замечаний, {code}: {count - WarningsOfACode}\n"));
        }
    }

    /// <summary>One diagnostic; every line ends with \n.</summary>
    public static string Format(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        var place = diagnostic.Place.ToString();
        if (place.Length > 0)
        {
            text.Append(place).Append(": ");
        }

        text.Append(CultureInfo.InvariantCulture, $"{Name(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");
        if (diagnostic.Hint is not null)
        {
            text.Append("; ").Append(diagnostic.Hint);
        }

        text.Append('\n');
        if (diagnostic is { SourceLine: { } line, Place.Column: > 0 })
        {
            AppendSource(text, line.TrimEnd(), diagnostic.Place);
        }

        return text.ToString();
    }

    private static void AppendSource(StringBuilder text, string line, Place place)
    {
        var column = Math.Min(place.Column - 1, line.Length);
        var start = line.Length <= LongestLine ? 0 : Math.Max(0, column - (LongestLine / 2));
        var end = Math.Min(line.Length, start + LongestLine);
        var prefix = start > 0 ? "…" : string.Empty;
        text.Append("    ").Append(prefix);
        foreach (var character in line.AsSpan(start, end - start))
        {
            text.Append(IsSafe(character) ? character : '\uFFFD');
        }

        text.Append(end < line.Length ? "…" : string.Empty).Append('\n');
        text.Append("    ").Append(' ', prefix.Length);
        foreach (var character in line.AsSpan(start, Math.Min(column, end) - start))
        {
            text.Append(character == '\t' ? '\t' : ' ');
        }

        text.Append('^', Math.Clamp(place.Length, 1, Math.Max(1, end - column))).Append('\n');
    }

    /// <summary>Control characters and those that turn the direction of writing would change the terminal or hide what stands there.</summary>
    private static bool IsSafe(char character) =>
        character == '\t' || !(char.IsControl(character) || character is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "ошибка",
        Severity.Warning => "предупреждение",
        _ => "сведение",
    };
}
