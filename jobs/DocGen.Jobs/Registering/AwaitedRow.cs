using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Data.Programmes;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Registering;

/// <summary>
/// The roadmap row whose expected result is a document. Registering the document closes the row, withdrawing it opens the row again; both
/// inside the caller's transaction.
/// </summary>
internal static class AwaitedRow
{
    /// <summary>
    /// Closes the one row of the document's programmes that has begun, is not done and waits for a document of the kind. Where several
    /// wait, none is closed: which of them the document is for, only a person knows.
    /// </summary>
    public static async Task CloseAsync(SchoolContext context, StoredDocument document, KindManifest kind, string number, DateOnly day, CancellationToken cancellation)
    {
        if (kind.Closes.IsEmpty || Programmes(context, document) is not { } programmes)
        {
            return;
        }

        var running = await programmes.AsNoTracking()
            .Where(p => (p.TermFrom == null || p.TermFrom <= day) && (p.TermTo == null || p.TermTo >= day) && p.Rows.Any(row => !row.Done && (row.DueFrom == null || row.DueFrom <= day)))
            .ToListAsync(cancellation);
        var waiting = running.SelectMany(p => Rows(p.Content).Where(row => Waits(row, kind, ProgrammeTerm.Of(p.Content), day)).Select(row => (p.Id, Row: row))).ToList();
        if (waiting is [var (id, awaited)])
        {
            await ChangeAsync(context, id, awaited, row => row with
            {
                Done = true,
                DoneOn = day,
                Deliverable = new(KindOf(row)!.Value) { DocumentId = document.Id, RegistrationNumber = number, RegisteredOn = day },
            }, cancellation);
        }
    }

    /// <summary>Opens the row that the document closed.</summary>
    public static async Task OpenAsync(SchoolContext context, StoredDocument document, CancellationToken cancellation)
    {
        if (Programmes(context, document) is not { } programmes)
        {
            return;
        }

        foreach (var stored in await programmes.AsNoTracking().Where(p => p.Rows.Any(row => row.Done)).ToListAsync(cancellation))
        {
            if (Rows(stored.Content).FirstOrDefault(row => row.Deliverable?.DocumentId == document.Id) is { } closed)
            {
                await ChangeAsync(context, stored.Id, closed, row => row with { Done = false, DoneOn = null, Deliverable = new(row.Deliverable!.Kind) }, cancellation);
            }
        }
    }

    private static IQueryable<StoredProgramme>? Programmes(SchoolContext context, StoredDocument document)
    {
        var all = context.Programmes.OrderBy(p => p.Id);
        return document switch
        {
            { SubjectKind: "programme" } => all.Where(p => p.Id == document.SubjectId),
            { SchoolId: not null } => all.Where(p => p.SchoolId == document.SchoolId),
            _ => null,
        };
    }

    private static IEnumerable<RoadmapRow> Rows(Programme programme) => ProgrammeRoadmap.Rows(programme).Select(placed => placed.Row);

    private static bool Waits(RoadmapRow row, KindManifest kind, DateSpan? term, DateOnly day)
    {
        var due = row.Deadline is { } deadline && term is { } whole ? deadline.Within(whole) : row.Deadline;
        return !row.Done && (due?.From is not { } begins || begins <= day) && KindOf(row) is { } awaited && kind.Closes.Contains(JsonNamingPolicy.SnakeCaseLower.ConvertName(awaited.ToString()), StringComparer.Ordinal);
    }

    private static DeliverableKind? KindOf(RoadmapRow row) => row.Deliverable?.Kind ?? DeliverableReader.Read(row.ExpectedResult);

    /// <summary>Most registrations change nothing: only the programme that is changed is read with its rows, and tracked.</summary>
    private static async Task ChangeAsync(SchoolContext context, string id, RoadmapRow row, Func<RoadmapRow, RoadmapRow> change, CancellationToken cancellation)
    {
        var stored = await context.Programmes.Include(p => p.Rows).Include(p => p.Indicators).AsSplitQuery().SingleAsync(p => p.Id == id, cancellation);
        ProgrammeStorage.Fill(context, stored, RoadmapRows.Change(stored.Content, row.Id!, change));
    }
}
