using DocGen.Api.Pages.Parts;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>A word under a cell of the grid: how a term was read, or what is wrong.</summary>
/// <param name="Cell">Name of the cell's control.</param>
public sealed record CellNote(string Cell, Tone Tone, string Text)
{
    /// <summary>Class of the element.</summary>
    public string Look => Tone switch
    {
        Tone.Danger => "cell-note bad",
        Tone.Warn => "cell-note doubt",
        _ => "cell-note",
    };
}
