using DocGen.Api.Features.Journals;

namespace DocGen.Api.Endpoints;

/// <summary>Journals of registration.</summary>
internal static class JournalEndpoints
{
    public static void MapJournals(this RouteGroupBuilder api)
    {
        api.MapGet("/journals", async (string? owner, JournalShelf shelf, CancellationToken cancellation) => Results.Ok(await shelf.ListAsync(owner, cancellation: cancellation)));
        api.MapGet("/journals/{owner}/{journal}/{year:int}/entries", async (string owner, string journal, int year, string? after, int? limit, JournalShelf shelf, CancellationToken cancellation) =>
            await shelf.EntriesAsync(owner, journal, year, new(after, limit), cancellation) is { } entries ? Results.Ok(entries) : Problem.NotFound);
    }
}
