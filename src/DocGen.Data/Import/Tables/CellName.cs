using System.Globalization;

namespace DocGen.Data.Import.Tables;

public static class CellName
{
    /// <summary>Letters of a column: 1 is A, 27 is AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The column of «AB12», from 1.</summary>
    /// <exception cref="FormatException">The name has no letters or too many.</exception>
    public static int Column(string name)
    {
        var (column, i) = (0, 0);
        for (; i < name.Length && char.IsAsciiLetterUpper(name[i]); i++)
        {
            column = (column * 26) + (name[i] - 'A' + 1);
        }

        return i is > 0 and <= 3 ? column : throw new FormatException($"«{name}» is no cell.");
    }

    /// <summary>The row of «AB12», from 1.</summary>
    /// <exception cref="FormatException">The name has no number.</exception>
    public static int Row(string name) =>
        int.Parse(name.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and var row
            ? row
            : throw new FormatException($"«{name}» is no cell.");
}
