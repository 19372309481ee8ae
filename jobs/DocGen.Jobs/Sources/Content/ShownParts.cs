namespace DocGen.Jobs.Sources.Content;

/// <summary>Which parts beside the content have found their place in it; each is shown once.</summary>
internal sealed class ShownParts
{
    private readonly HashSet<ProgrammePart> shown = [];

    /// <summary>True for the first who asks for the part.</summary>
    public bool Take(ProgrammePart part) => shown.Add(part);
}
