namespace DocGen.Documents.Model;

public sealed record LineBreak : Inline
{
    public static LineBreak Instance { get; } = new();
}
