using DocGen.Api.Pages.Parts;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Notes beside the cells of a roadmap, by the identities of its rows.</summary>
internal static class CellNotes
{
    private const string Deadline = "deadline";

    public static ILookup<string, CellNote> Of(Programme programme, IEnumerable<Finding> findings)
    {
        var term = ProgrammeTerm.Of(programme);
        var rows = ProgrammeRoadmap.Rows(programme).Where(placed => placed.Row.Id is not null).ToList();
        var readings = rows.Select(placed => (Id: placed.Row.Id!, Reading: TermReading.Of(placed.Row.Deadline, term))).Where(each => each.Reading is not null)
            .Select(each => (each.Id, Note: new CellNote(Deadline, each.Reading!.Value.Tone, each.Reading.Value.Text)));
        var found = findings.Select(finding => (Row: Row(rows, finding.Path), finding)).Where(each => each.Row is not null)
            .Select(each => (Id: each.Row!.Row.Id!, Note: new CellNote(CellOf(each.finding.Path[each.Row.Path.Length..]), Labels.Of(each.finding.Severity).Tone, Text(each.finding))));
        return readings.Concat(found).DistinctBy(each => (each.Id, each.Note)).ToLookup(each => each.Id, each => each.Note, StringComparer.Ordinal);
    }

    private static PlacedRow? Row(List<PlacedRow> rows, string path) =>
        rows.Where(row => path == row.Path || path.StartsWith(row.Path + ".", StringComparison.Ordinal)).MaxBy(row => row.Path.Length);

    /// <param name="rest">The path below the row: «.deadline.text».</param>
    private static string CellOf(string rest) => rest.Split('.', '[') switch
    {
        [_, "number", ..] => "number",
        [_, "deadline", ..] => Deadline,
        [_, "responsible", ..] => "responsible",
        [_, "expected_result", ..] => "result",
        _ => "text",
    };

    private static string Text(Finding finding) => finding.Hint is null ? finding.Message : $"{finding.Message}. {finding.Hint}";
}
