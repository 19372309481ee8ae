using DocGen.Documents.Model;

namespace DocGen.Documents.Measure;

/// <summary>Works out the widths of a table's columns, the same for every writer.</summary>
public static class ColumnWidths
{
    /// <summary>About three characters: no column is made narrower unless the page itself leaves no choice.</summary>
    private const int Least = 400;

    /// <summary>The widest letters (Щ, Ю) as a share of the type size.</summary>
    private const double WidestLetter = 1.05;

    private const int LeastPadding = 20;

    /// <summary>Columns of a table in a cell that are narrower on the whole, about a centimetre, cannot be read; LibreOffice 7.4 fails on them.</summary>
    private const int LeastNested = 600;

    /// <param name="table">The table.</param>
    /// <param name="available">Width to fill.</param>
    /// <param name="padding">Space between border and text, on each side.</param>
    /// <param name="fontSize">Size of the cells' text, points.</param>
    /// <param name="isNested">The table stands in a cell of another.</param>
    /// <param name="fit">What had to be given up.</param>
    /// <returns>Twips, one a column, each above zero. Their sum is the available width, or less when all columns are fixed.</returns>
    public static int[] Resolve(Table table, Length available, Length padding, double fontSize, out ColumnFit fit, bool isNested = false)
    {
        var widths = new int[table.Columns.Length];
        fit = new ColumnFit(padding, Squeezed: false, Widened: false, TooNarrow: false);
        if (widths.Length == 0)
        {
            return widths;
        }

        var room = Math.Max(available.Twips, widths.Length);
        var letter = (int)(fontSize * 20 * WidestLetter);
        var floor = Math.Min(letter + (2 * LeastPadding), room / widths.Length);
        var flexible = 0;
        for (var index = 0; index < widths.Length; index++)
        {
            var asked = table.Columns[index].Fixed?.Twips;
            widths[index] = asked is { } twips ? Math.Max(twips, floor) : 0;
            fit = fit with { Widened = fit.Widened || asked < floor };
            flexible += asked is null ? 1 : 0;
        }

        var least = Math.Min(Least, room / widths.Length);
        var taken = widths.Sum();
        if (taken + (flexible * least) > room)
        {
            fit = fit with { Squeezed = true };
            Squeeze(widths, room - (flexible * least), floor);
        }

        if (flexible > 0)
        {
            Share(table, widths, room - widths.Sum(), padding, fontSize);
        }

        return Finish(widths, ref fit, room / widths.Length < (isNested ? LeastNested : letter + (2 * LeastPadding)), letter);
    }

    /// <summary>Takes from the padding what the text of the narrowest column needs.</summary>
    private static int[] Finish(int[] widths, ref ColumnFit fit, bool tooNarrow, int letter)
    {
        var narrowest = widths.Min();
        var padding = narrowest >= Least ? fit.Padding.Twips : Math.Clamp((narrowest - letter) / 2, LeastPadding, Math.Max(fit.Padding.Twips, LeastPadding));
        fit = fit with { Padding = new Length(padding), TooNarrow = tooNarrow };
        return widths;
    }

    /// <summary>Narrows fixed columns by the same share, none below the floor.</summary>
    private static void Squeeze(int[] widths, int room, int floor)
    {
        var above = widths.Sum(width => Math.Max(width - floor, 0));
        var count = widths.Count(width => width > 0);
        var (taken, narrowest) = (widths.Sum(), widths.Where(width => width > 0).Min());
        var inShare = (long)narrowest * room / taken >= floor;
        var spare = Math.Max(room - (count * floor), 0);
        for (var index = 0; index < widths.Length; index++)
        {
            if (widths[index] > 0)
            {
                widths[index] = inShare ? (int)((long)widths[index] * room / taken)
                    : floor + (above == 0 ? 0 : (int)((long)Math.Max(widths[index] - floor, 0) * spare / above));
            }
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

    /// <summary>Words too long for the room are to be broken: what floors have above the least shrinks.</summary>
    private static void LowerTo(double[] floors, int room, int least, int flexible)
    {
        var over = floors.Sum() - room;
        if (over > 0)
        {
            var above = floors.Sum() - (least * flexible);
            for (var index = 0; index < floors.Length; index++)
            {
                floors[index] -= Math.Max(floors[index] - least, 0) * Math.Min(over / above, 1);
            }
        }
    }

    /// <summary>Rounds the weights to twips that sum to the room exactly, none below its longest word where that can be.</summary>
    private static void Distribute(IReadOnlyList<TableColumn> columns, int[] widths, double[] weights, ColumnContents[]? contents, int room)
    {
        var floors = new double[widths.Length];
        var flexible = columns.Count(column => column.Fixed is null);
        var least = Math.Min(Least, room / Math.Max(flexible, 1));
        for (var index = 0; index < widths.Length; index++)
        {
            var automatic = columns[index] is { Fixed: null, Relative: null };
            floors[index] = columns[index].Fixed is not null ? 0 : automatic ? Math.Max(contents![index].LongestWord, least) : least;
        }

        LowerTo(floors, room, least, flexible);
        var floor = floors.Sum();
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
                widths[index] = Math.Max((int)(floors[index] + (spare * share)), 1);
                left -= widths[index];
                last = index;
            }
        }

        widths[last] = Math.Max(widths[last] + left, 1);
    }
}
