namespace DocGen.Documents.Txt;

/// <summary>Takes lines; folds runs of blank lines into one and drops those at the start.</summary>
internal sealed class TxtLines(Action<string> write)
{
    private bool any;
    private bool blank;

    public void Add(string line)
    {
        if (blank && any)
        {
            write(string.Empty);
        }

        write(line);
        any = true;
        blank = false;
    }

    /// <summary>A blank line before the next one.</summary>
    public void Blank() => blank = true;
}
