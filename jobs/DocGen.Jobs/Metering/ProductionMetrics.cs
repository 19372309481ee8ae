using System.Diagnostics;
using System.Diagnostics.Metrics;
using DocGen.Data.Production;

namespace DocGen.Jobs.Metering;

/// <summary>Figures of production for whoever collects metrics: the meter «DocGen».</summary>
public sealed class ProductionMetrics : IDisposable
{
    public const string MeterName = "DocGen";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> items;
    private readonly Counter<long> failures;
    private readonly Histogram<double> phases;
    private int queued;

    public ProductionMetrics()
    {
        items = meter.CreateCounter<long>("docgen.items", "items", "Ended items of batches, by state");
        failures = meter.CreateCounter<long>("docgen.failures", "items", "Failed items, by code");
        phases = meter.CreateHistogram<double>("docgen.phase.duration", "ms", "Time of one document by phase");
        meter.CreateObservableGauge("docgen.queue.length", () => Volatile.Read(ref queued), "items", "Items that wait, over all batches");
    }

    public void Queue(int length) => Volatile.Write(ref queued, length);

    public void Item(ItemState state, string? code)
    {
        items.Add(1, new KeyValuePair<string, object?>("state", state.ToString()));
        if (code is not null)
        {
            failures.Add(1, new KeyValuePair<string, object?>("code", code));
        }
    }

    /// <param name="started">Of <see cref="Stopwatch.GetTimestamp"/>.</param>
    /// <param name="documents">Documents that went through the phase together: the time of each is its share.</param>
    public void Phase(string name, long started, int documents = 1)
    {
        var each = Stopwatch.GetElapsedTime(started).TotalMilliseconds / documents;
        for (var i = 0; i < documents; i++)
        {
            phases.Record(each, new KeyValuePair<string, object?>("phase", name));
        }
    }

    public void Dispose() => meter.Dispose();
}
