using DocGen.Documents.Model;

namespace DocGen.Documents.Txt;

/// <summary>Where blocks stand.</summary>
/// <param name="Page">Page of the section: tables share its width out.</param>
internal sealed record TxtFlow(PageSetup Page)
{
    /// <summary>Spaces before each line.</summary>
    public int Indent { get; init; }

    /// <summary>Number of the outline item around.</summary>
    public string OutlinePrefix { get; init; } = string.Empty;

    /// <summary>Whether blank lines part blocks: not in lists and cells.</summary>
    public bool Airy { get; init; } = true;
}
