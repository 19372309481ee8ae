using DocGen.Documents.Model;

namespace DocGen.Documents.Measure;

/// <summary>Works out the widths of a table's columns, the same for every writer.</summary>
public static class ColumnWidths
{
    /// <summary>About three characters: no column is made narrower unless the page itself leaves no choice.</summary>
    private const int Least = 400;

    /// <param name="table">The table.</param>
    /// <param name="available">Width to fill.</param>
    /// <param name="padding">Space between border and text, on each side.</param>
    /// <param name="fontSize">Size of the cells' text, points.</param>
    /// <param name="squeezed">True when fixed columns alone are wider than what is available and were narrowed.</param>
    /// <returns>Twips, one a column, each above zero. Their sum is the available width, or less when all columns are fixed.</returns>
    public static int[] Resolve(Table table, Length available, Length padding, double fontSize, out bool squeezed)
    {
        var widths = new int[table.Columns.Length];
        squeezed = false;
        if (widths.Length == 0)
        {
            return widths;
        }

        var room = Math.Max(available.Twips, widths.Length);
        var flexible = 0;
        var taken = 0;
        for (var index = 0; index < widths.Length; index++)
        {
            widths[index] = table.Columns[index].Fixed?.Twips ?? 0;
            taken += widths[index];
            flexible += table.Columns[index].Fixed is null ? 1 : 0;
        }

        var least = Math.Min(Least, room / widths.Length);
        squeezed = taken + (flexible * least) > room;
        if (squeezed)
        {
            Squeeze(widths, room - (flexible * least), taken);
            taken = widths.Sum();
        }

        if (flexible > 0)
        {
            Share(table, widths, room - taken, padding, fontSize);
        }

        return widths;
    }

    private static void Squeeze(int[] widths, int room, int taken)
    {
        for (var index = 0; index < widths.Length; index++)
        {
            widths[index] = (int)((long)widths[index] * room / taken);
        }
    }

    /// <summary>Gives the rest to automatic columns by their content and to relative ones by their weight.</summary>
    private static void Share(Table table, int[] widths, int room, Length padding, double fontSize)
    {
        var columns = table.Columns;
        var automatic = columns.Any(column => column.Fixed is null && column.Relative is null);
        var contents = automatic ? ColumnContents.Measure(table, padding, fontSize) : null;
        var weights = new double[widths.Length];
        var relative = columns.Sum(column => column.Fixed is null ? Math.Max(column.Relative ?? 0, 0) : 0);
        var wishes = contents?.Sum(content => content.Wish) ?? 0;
        for (var index = 0; index < widths.Length; index++)
        {
            if (columns[index].Fixed is not null)
            {
                continue;
            }

            // Beside relative columns, an automatic one asks for its content's width and no more.
            weights[index] = columns[index].Relative is { } weight
                ? Math.Max(weight, 0) / Math.Max(relative, double.Epsilon) * Math.Max(room - (relative > 0 ? AutomaticWish(columns, contents) : 0), room * 0.3)
                : relative > 0 ? contents![index].Wish : contents![index].Wish / Math.Max(wishes, 1) * room;
        }

        Distribute(columns, widths, weights, contents, room);
    }

    private static double AutomaticWish(IReadOnlyList<TableColumn> columns, ColumnContents[]? contents) =>
        contents is null ? 0 : contents.Where((_, index) => columns[index] is { Fixed: null, Relative: null }).Sum(content => content.Wish);

    /// <summary>Rounds the weights to twips that sum to the room exactly, none below its longest word where that can be.</summary>
    private static void Distribute(IReadOnlyList<TableColumn> columns, int[] widths, double[] weights, ColumnContents[]? contents, int room)
    {
        var floors = new double[widths.Length];
        for (var index = 0; index < widths.Length; index++)
        {
            var automatic = columns[index] is { Fixed: null, Relative: null };
            floors[index] = columns[index].Fixed is not null ? 0 : automatic ? Math.Max(contents![index].LongestWord, Least) : Least;
        }

        var floor = floors.Sum();
        var scale = floor > room ? room / floor : 1;
        var spare = Math.Max(room - floor, 0);
        var above = weights.Select((weight, index) => Math.Max(weight - floors[index], 0)).ToArray();
        var sum = above.Sum();
        var left = room;
        var last = -1;
        for (var index = 0; index < widths.Length; index++)
        {
            if (columns[index].Fixed is null)
            {
                var share = sum > 0 ? above[index] / sum : floors[index] / floor;
                widths[index] = Math.Max((int)((floors[index] * scale) + (spare * share)), 1);
                left -= widths[index];
                last = index;
            }
        }

        widths[last] = Math.Max(widths[last] + left, 1);
    }
}
