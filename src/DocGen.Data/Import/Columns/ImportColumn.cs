namespace DocGen.Data.Import.Columns;

/// <summary>A column that a form knows.</summary>
/// <param name="Title">The header that the empty form has.</param>
/// <param name="Synonyms">Other headers that mean the same; letter case, punctuation and ё do not matter.</param>
internal sealed record ImportColumn(string Key, string Title, params string[] Synonyms)
{
    public bool Required { get; init; }

    /// <summary>What to write into it, with an example, for people.</summary>
    public string Note { get; init; } = "";

    /// <remarks>Every header is asked of every column at every depth: the plain words are made once.</remarks>
    private HashSet<string> Headers { get; } = [.. Synonyms.Append(Title).Select(HeaderText.Of)];

    public bool Matches(string header) => Headers.Contains(header);
}
