namespace DocGen.Schools.Programmes.Content;

/// <summary>A list with the markers its author gave.</summary>
public sealed record ItemList : Block
{
    /// <summary>«decimal-dot», «decimal-bracket», «letter-bracket», «dash», «bullet»; null when the markers say it.</summary>
    public string? Style { get; init; }

    /// <summary>The sentence that leads into the list («… являются:»).</summary>
    public string? Lead { get; init; }

    /// <summary>Marker of the lead where the lead itself is an item of a longer list.</summary>
    public string? LeadMarker { get; init; }

    public IReadOnlyList<ListEntry> Items { get; init; } = [];
}
