using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Documents.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary>
/// Measures how many documents a second come out: the same work on every thread, each over its own share of the count, data already in memory.
/// </summary>
/// <param name="work">Makes one document from item i of the data into the stream; returns what went wrong (empty: fine).</param>
internal sealed class BenchRun(Func<int, Stream, ImmutableArray<Diagnostic>> work)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private IReadOnlyList<Diagnostic> _failure = [];

    /// <summary>Runs <paramref name="count"/> documents on <paramref name="threads"/> threads after a warm-up of two seconds that does not count.</summary>
    public BenchFigures? Run(string format, int count, int threads, out IReadOnlyList<Diagnostic> failure)
    {
        OnThreads(threads, thread =>
        {
            using var sink = new MemoryStream();
            for (var (clock, i) = (Stopwatch.StartNew(), thread); clock.Elapsed < WarmUp && Make(i, sink); i++)
            {
            }
        });
        GC.Collect();
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var started = Stopwatch.GetTimestamp();
        var bytes = new long[threads];
        OnThreads(threads, thread =>
        {
            using var sink = new MemoryStream();
            for (var i = thread; i < count && Make(i, sink); i += threads)
            {
                bytes[thread] += sink.Length;
            }
        });
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        failure = _failure;
        return failure.Count > 0
            ? null
            : new BenchFigures(format, count, seconds, count / seconds, bytes.Sum() / count, allocated / 1024.0 / count, PeakResidentMegabytes());
    }

    private bool Make(int item, MemoryStream sink)
    {
        sink.SetLength(0);
        if (work(item, sink) is { IsEmpty: false } problems)
        {
            Interlocked.Exchange<IReadOnlyList<Diagnostic>>(ref _failure, problems);
        }

        return Volatile.Read(ref _failure).Count == 0;
    }

    private static void OnThreads(int count, Action<int> body)
    {
        var threads = new Thread[count];
        for (var i = 0; i < count; i++)
        {
            var index = i;
            threads[i] = new Thread(() => body(index));
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    private static double PeakResidentMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (1024.0 * 1024.0);
    }
}
