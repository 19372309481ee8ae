namespace DocGen.Documents.Tests.Samples;

/// <summary>Fills a part of a table with cells that span columns and rows without gaps or overlaps.</summary>
internal sealed class RandomGrid(Random random, int columns)
{
    /// <returns>For each row the spans of the cells that begin in it.</returns>
    public IEnumerable<List<(int Columns, int Rows)>> Rows(int count)
    {
        var taken = new bool[count, columns];
        for (var row = 0; row < count; row++)
        {
            var cells = new List<(int, int)>();
            for (var column = 0; column < columns; column++)
            {
                if (!taken[row, column])
                {
                    cells.Add(Take(taken, row, column, count));
                }
            }

            yield return cells;
        }
    }

    private (int Columns, int Rows) Take(bool[,] taken, int row, int column, int count)
    {
        var wide = 1;
        while (column + wide < columns && !taken[row, column + wide] && random.Next(4) == 0)
        {
            wide++;
        }

        var tall = 1;
        while (row + tall < count && random.Next(4) == 0)
        {
            tall++;
        }

        for (var y = row; y < row + tall; y++)
        {
            for (var x = column; x < column + wide; x++)
            {
                taken[y, x] = true;
            }
        }

        return (wide, tall);
    }
}
