using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DocGen.Api.Features.Batches;

namespace DocGen.Api.Endpoints;

/// <summary>
/// Progress of a batch as server-sent events: «progress» whenever a count changes, «ended» at the end. A browser that loses the connection
/// asks again by itself and gets the state of that moment.
/// </summary>
internal static class BatchEvents
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    /// <summary>After so many pauses without a change the state is sent again, so that whoever stands between keeps the connection.</summary>
    private const int Quiet = 20;

    public static async Task<IResult> FollowAsync(string id, BatchShelf shelf, TimeProvider clock, CancellationToken cancellation) =>
        await shelf.FindAsync(id, cancellation) is null ? Problem.NotFound : TypedResults.ServerSentEvents(EventsAsync(id, shelf, clock, cancellation));

    private static async IAsyncEnumerable<SseItem<BatchProgress>> EventsAsync(string id, BatchShelf shelf, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellation)
    {
        BatchStanding? told = null;
        for (var quiet = 0; await shelf.StandingAsync(id, cancellation) is { } standing; quiet++)
        {
            if (told?.Counts != standing.Counts || told.Batch.State != standing.Batch.State || quiet >= Quiet)
            {
                yield return new(BatchProgress.Of(standing, clock), standing.IsEnded ? "ended" : "progress");
                (told, quiet) = (standing, 0);
            }

            if (standing.IsEnded)
            {
                yield break;
            }

            await Task.Delay(Pause, clock, cancellation);
        }
    }
}
