namespace Scriban.Parsing;

/// <summary>The known name that a misspelt one most likely meant.</summary>
public static class NearestName
{
    /// <summary>The hint «возможно, вы имели в виду …»; null when nothing is near.</summary>
    public static string? Hint(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"возможно, вы имели в виду «{nearest}»" : null;

    /// <summary>The nearest known name by typing errors (a letter added, left out, changed, two swapped); null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        string? nearest = null;
        var best = Math.Max(1, Math.Min(3, name.Length / 3)) + 1;
        foreach (var candidate in known)
        {
            var distance = Math.Abs(candidate.Length - name.Length) >= best ? best : Distance(name, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The Damerau–Levenshtein distance (optimal string alignment), letter case counting for nothing.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var least = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                table[i, j] = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1])
                    ? Math.Min(least, table[i - 2, j - 2] + 1)
                    : least;
            }
        }

        return table[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
