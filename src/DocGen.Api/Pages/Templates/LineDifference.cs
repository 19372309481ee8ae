namespace DocGen.Api.Pages.Templates;

/// <summary>What changed between two texts, line by line, with a few lines around each change.</summary>
internal static class LineDifference
{
    private const int Around = 3;

    /// <summary>Cells of the table of common lines; texts that differ in more are shown as replaced whole.</summary>
    private const int MostCells = 4_000_000;

    /// <returns>Empty when the texts are the same.</returns>
    public static IReadOnlyList<DifferenceLine> Of(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(now.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        if (head == old.Length && head == now.Length)
        {
            return [];
        }

        List<DifferenceLine> lines = [.. Enumerable.Range(0, head).Select(i => new DifferenceLine(' ', i + 1, i + 1, old[i]))];
        Middle(old[head..^tail], now[head..^tail], head, lines);
        for (var i = tail; i > 0; i--)
        {
            lines.Add(new(' ', old.Length - i + 1, now.Length - i + 1, old[^i]));
        }

        return Shortened(lines);
    }

    private static void Middle(string[] old, string[] now, int skipped, List<DifferenceLine> lines)
    {
        var common = (long)old.Length * now.Length > MostCells ? new int[1, 1] : Common(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && common.Length > 1 && old[i] == now[j])
            {
                lines.Add(new(' ', skipped + i + 1, skipped + j + 1, old[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Length && (j == now.Length || common.Length == 1 || common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(new('-', skipped + ++i, 0, old[i - 1]));
            }
            else
            {
                lines.Add(new('+', 0, skipped + ++j, now[j - 1]));
            }
        }
    }

    /// <summary>Lengths of the longest common part of what follows each pair of lines.</summary>
    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<DifferenceLine> Shortened(List<DifferenceLine> lines)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            for (var k = Math.Max(0, i - Around); lines[i].Change != ' ' && k <= Math.Min(lines.Count - 1, i + Around); k++)
            {
                near[k] = true;
            }
        }

        List<DifferenceLine> shown = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (near[i])
            {
                shown.Add(lines[i]);
            }
            else if (shown.Count == 0 || shown[^1].Change != '…')
            {
                shown.Add(new('…', 0, 0, ""));
            }
        }

        return shown;
    }
}
