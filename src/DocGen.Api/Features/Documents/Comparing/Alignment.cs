namespace DocGen.Api.Features.Documents.Comparing;

/// <summary>The longest common sequence of two lists, as pairs of places.</summary>
internal static class Alignment
{
    /// <summary>Beyond so many cells of the table lists are compared by place: two documents that differ in everything are told so either way.</summary>
    private const long MostCells = 16_000_000;

    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var (head, tail) = (0, 0);
        while (head < Math.Min(old.Count, now.Count) && old[head] == now[head])
        {
            head++;
        }

        while (tail < Math.Min(old.Count, now.Count) - head && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        List<(int, int)> pairs = [.. Enumerable.Range(0, head).Select(i => (i, i))];
        pairs.AddRange(Middle(old, now, head, old.Count - head - tail, now.Count - head - tail));
        pairs.AddRange(Enumerable.Range(0, tail).Reverse().Select(i => (old.Count - 1 - i, now.Count - 1 - i)));
        return pairs;
    }

    private static IEnumerable<(int Old, int New)> Middle(IReadOnlyList<string> old, IReadOnlyList<string> now, int from, int rows, int columns)
    {
        if (rows == 0 || columns == 0 || (long)rows * columns > MostCells)
        {
            yield break;
        }

        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = old[from + i] == now[from + j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (old[from + i] == now[from + j])
            {
                yield return (from + i++, from + j++);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
