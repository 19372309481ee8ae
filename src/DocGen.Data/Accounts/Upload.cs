namespace DocGen.Data.Accounts;

/// <summary>A file between its preview and its acceptance; any node may be asked to accept it.</summary>
public sealed class Upload
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    /// <summary>What it is read as: the key of an import form, «json», «docx».</summary>
    public required string Form { get; init; }

    public required string Name { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>What the preview said would be written, so that acceptance writes that and nothing else.</summary>
    public required string Summary { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
