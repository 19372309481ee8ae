namespace DocGen.Schools.Programmes.Content;

/// <summary>One item of a list, with the items nested in it.</summary>
public sealed record ListEntry(string Text)
{
    /// <summary>The marker as typed («1.», «а)», «-»); null where the author typed none.</summary>
    public string? Marker { get; init; }

    public string? Role { get; init; }

    public IReadOnlyList<ListEntry> Items { get; init; } = [];
}
