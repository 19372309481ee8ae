using System.Text.Json.Nodes;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>A programme's roadmap as of a day, with the state of each row on the earlier day; shape «progress» of the sources.</summary>
internal sealed class ProgressSource(SourceRecords records)
{
    /// <summary>Null for a programme without roadmap rows.</summary>
    public JsonObject? Of(Programme programme)
    {
        var now = Progress(programme, records.Dates.AsOf);
        if (now.Rows.Count == 0)
        {
            return null;
        }

        var before = Progress(programme, records.Dates.Since);
        var states = before.Rows.ToDictionary(r => r.Place.Path, r => r.State, StringComparer.Ordinal);
        return Members.Of(
        [
            ("programme", Members.Text(programme.Title) ?? "Программа"),
            ("as_of", Members.Date(now.AsOf)),
            .. Counts(now.Rows),
            ("done_share", Rounded.Share(now.DoneShare)),
            ("since", Members.Of([("date", Members.Date(before.AsOf)), .. Counts(before.Rows), ("done_share", Rounded.Share(before.DoneShare))])),
            ("parties", Members.List(now.ByParty(records.Responsible).Select(p => Members.Of([("name", Members.Text(Name(p))), .. Counts(p.Rows)])))),
            ("rows", Members.List(now.Rows.Select(row => Row(row, states.GetValueOrDefault(row.Place.Path), programme)))),
        ]);
    }

    private static RoadmapProgress Progress(Programme programme, DateOnly day) =>
        RoadmapProgress.Of(ProgrammeRoadmap.Rows(programme), day, ProgrammeTerm.Of(programme));

    public static (string Name, JsonNode? Value)[] Counts(IReadOnlyList<RowProgress> rows)
    {
        int Of(RowState state) => rows.Count(r => r.State == state);
        return
        [
            ("total", rows.Count), ("done", Of(RowState.Done)), ("overdue", Of(RowState.Overdue)), ("current", Of(RowState.Current)),
            ("ahead", Of(RowState.Ahead)), ("invalid", Of(RowState.Invalid)), ("undated", Of(RowState.Undated)),
        ];
    }

    private string? Name(PartyProgress party) => records.Organization(party.OrganizationId)?.ShortName ?? party.Name;

    public static JsonObject Row(RowProgress progress, RowState before, Programme programme)
    {
        var row = progress.Place.Row;
        var term = ProgrammeTerm.Of(programme);
        var due = term is { } span ? row.Deadline?.Within(span) : row.Deadline;
        return Members.Of(
            ("number", Members.Text(row.Number)),
            ("group", Members.Text(progress.Place.Group.Title)),
            ("event", row.Event),
            ("term", Members.Text(row.Deadline?.Text)),
            ("from", Members.Date(due?.From)),
            ("due", Members.Date(due?.To)),
            ("responsible", Members.Text(row.Responsible?.Text)),
            ("result", Members.Text(row.ExpectedResult)),
            ("state", Word(progress.State)),
            ("state_before", Word(before)),
            ("days_overdue", progress.State == RowState.Overdue ? progress.DaysOverdue : null),
            ("done_on", Members.Date(row.DoneOn)),
            ("document_number", Members.Text(row.Deliverable?.RegistrationNumber)),
            ("document_date", Members.Date(row.Deliverable?.RegisteredOn)));
    }

    private static string Word(RowState state) => state.ToString().ToLowerInvariant();
}
