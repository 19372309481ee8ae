using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Analytics;

/// <summary>A roadmap as of a date.</summary>
public sealed record RoadmapProgress(DateOnly AsOf, IReadOnlyList<RowProgress> Rows)
{
    public AnalyticsRule Rule { get; } = AnalyticsRule.RoadmapProgress;

    /// <param name="rows">Rows to look at. A row with sub-rows and no term of its own only groups them, and is left out.</param>
    /// <param name="term">The programme's term, for terms that lean on it («в течение года»); null when not known.</param>
    public static RoadmapProgress Of(IEnumerable<PlacedRow> rows, DateOnly asOf, DateSpan? term)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(asOf, [.. rows.Where(r => r.Row.Items.Count == 0 || r.Row.Deadline is not null).Select(r => Of(r, asOf, term))]);
    }

    public int Count(RowState state) => Rows.Count(r => r.State == state);

    /// <summary>Share of done rows among all, percent.</summary>
    public Figure DoneShare => Rows.Count == 0 ? Figure.None(NoDataReason.NoResults) : Figure.Share(Count(RowState.Done), Rows.Count);

    /// <summary>Overdue rows by party, the most burdened first. Rows without anybody responsible stand under an empty name.</summary>
    public IReadOnlyList<PartyOverdue> OverdueByParty(ResponsibleReader reader) =>
    [
        .. Parties(Rows.Where(r => r.State == RowState.Overdue), reader).Select(p => new PartyOverdue(p.Name, p.OrganizationId, p.Rows))
            .OrderByDescending(p => p.Rows.Count).ThenBy(p => p.Name, StringComparer.Ordinal),
    ];

    /// <summary>All rows by party, the most overdue first, then by the number of rows and the name.</summary>
    public IReadOnlyList<PartyProgress> ByParty(ResponsibleReader reader) =>
    [
        .. Parties(Rows, reader).OrderByDescending(p => p.Count(RowState.Overdue)).ThenByDescending(p => p.Rows.Count).ThenBy(p => p.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<PartyProgress> Parties(IEnumerable<RowProgress> rows, ResponsibleReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return rows
            .SelectMany(r => reader.Read(r.Place.Row.Responsible) is { Count: > 0 } parties
                ? parties.Select(p => (Party: p, Row: r))
                : [(new(string.Empty), r)])
            .GroupBy(x => x.Party.OrganizationId ?? x.Party.Name.ToUpperInvariant(), StringComparer.Ordinal)
            .Select(g => new PartyProgress(g.First().Party.Name, g.First().Party.OrganizationId, [.. g.Select(x => x.Row).Distinct()]));
    }

    private static RowProgress Of(PlacedRow place, DateOnly asOf, DateSpan? term)
    {
        // A row marked done counts from the day it was done; without that day, on every day.
        if (place.Row.DoneOn is { } day ? day <= asOf : place.Row.Done)
        {
            return new(place, RowState.Done, 0);
        }

        var deadline = term is { } span ? place.Row.Deadline?.Within(span) : place.Row.Deadline;
        return deadline switch
        {
            { Kind: PeriodKind.Reversed } => new(place, RowState.Invalid, 0),
            { To: { } to } when to < asOf => new(place, RowState.Overdue, asOf.DayNumber - to.DayNumber),
            { From: { } from } when asOf < from => new(place, RowState.Ahead, 0),
            { From: not null } or { To: not null } => new(place, RowState.Current, 0),
            _ => new(place, RowState.Undated, 0),
        };
    }
}
