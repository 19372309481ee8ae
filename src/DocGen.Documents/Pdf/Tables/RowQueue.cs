using DocGen.Documents.Pdf.Footnotes;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>The rows of a table that are still to be drawn, made as they are reached, and the cells that go on from the page before.</summary>
/// <param name="repeats">Whether the rows will be drawn once more from the beginning.</param>
internal sealed class RowQueue(RowBuilder builder, bool repeats)
{
    private readonly List<RowBox> _waiting = [];
    private readonly List<RowBox> _drawn = [];
    private readonly List<CellBox> _reaching = [];

    /// <summary>Cells that began on a page before and reach into the next row.</summary>
    public IReadOnlyList<CellBox> Reaching => _reaching;

    public bool HasSeveral => Peek(1) is not null;

    /// <summary>The row so many places ahead; null past the end.</summary>
    public RowBox? Peek(int index)
    {
        while (_waiting.Count <= index && !builder.IsDone)
        {
            _waiting.Add(builder.Next(repeats: false));
        }

        return index < _waiting.Count ? _waiting[index] : null;
    }

    /// <summary>The rows of the head while they come, arranged to be drawn again and again.</summary>
    public IEnumerable<RowBox> TakeHead()
    {
        while (builder.NextIsHeader)
        {
            yield return builder.Next(repeats: true);
        }
    }

    /// <summary>Puts rows of the head before the others, to be drawn once.</summary>
    public void PutBack(IEnumerable<RowBox> rows) => _waiting.InsertRange(0, rows);

    /// <summary>Drops the rows that are drawn; keeps the cells that reach past them.</summary>
    public void Forget(IReadOnlyList<PlacedRow> placed)
    {
        var drawn = 0;
        foreach (var (row, _, isPart) in placed)
        {
            if (isPart)
            {
                row.IsBegun = true;
                continue;
            }

            drawn++;
            _reaching.RemoveAll(cell => cell.LastRow <= row.Index);
            if (row.LastReach > row.Index)
            {
                _reaching.AddRange(row.Cells.Where(cell => cell.LastRow > row.Index));
            }
        }

        if (repeats)
        {
            _drawn.AddRange(_waiting.Take(drawn));
        }

        _waiting.RemoveRange(0, drawn);
    }

    /// <summary>Goes back to the first row.</summary>
    public void Rewind()
    {
        PutBack(_drawn);
        _drawn.Clear();
        _reaching.Clear();
        foreach (var cell in _waiting.SelectMany(row => row.Cells))
        {
            cell.Content.Rewind();
        }
    }

    /// <summary>Adds up what the footnotes of the next rows take.</summary>
    public void Claim(ref FootClaim claim, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _waiting[i].Claim(ref claim);
        }
    }
}
