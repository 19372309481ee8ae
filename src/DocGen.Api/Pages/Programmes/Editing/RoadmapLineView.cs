using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>A line of the grid with what its row of the table shows.</summary>
/// <param name="At">Place among the lines, from 0.</param>
/// <param name="Own">Columns of the roadmap's own.</param>
public sealed record RoadmapLineView(int At, RoadmapLine Line, IReadOnlyList<Column> Own, IReadOnlyList<ProgrammeTask> Tasks, IReadOnlyList<CellNote> Notes)
{
    /// <summary>«строка 1.2», for those who do not see the table.</summary>
    public string Name => Line.IsGroup ? $"группа {Line.Number ?? (At + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}" : $"строка {Line.Number ?? (At + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public string Anchor => Line.Id is { } id ? $"row-{id}" : $"line-{At}";

    public IEnumerable<CellNote> NotesOf(string cell) => Notes.Where(note => note.Cell == cell);

    /// <summary>Ids of the notes of a cell for its control; null when it has none.</summary>
    public string? Described(string cell) => NotesOf(cell).Any() ? $"note-{cell}-{At}" : null;

    public bool IsBad(string cell) => NotesOf(cell).Any(note => note.Tone == Parts.Tone.Danger);
}
