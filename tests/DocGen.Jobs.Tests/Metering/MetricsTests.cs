using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Metering;
using DocGen.Jobs.Tests.Stores;

namespace DocGen.Jobs.Tests.Metering;

[Collection(JobStoreCollection.Name)]
public sealed class MetricsTests(StoreFixture stores)
{
    [Fact]
    public async Task Batch_WithAFailure_IsCountedByStateCodeAndPhase()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite, 5);
        ConcurrentBag<string> seen = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == ProductionMetrics.MeterName)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Add($"{instrument.Name} {tags[0].Value}"));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Add($"{instrument.Name} {tags[0].Value} {(value >= 0 ? "ms" : "?")}"));
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => seen.Add($"{instrument.Name} {value}"));
        listener.Start();

        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(new("memo", new(), ["docx"]) { Start = false }, Workshop.Who)).Batch!;
        await using var context = shop.Store.Open("test");
        await new DocGen.Data.Editing.SchoolEditor(context).DeleteSchoolAsync("s-1", 1);
        Assert.True(await host.Change.StartAsync(batch.Id, Workshop.Who));
        await host.EndedAsync(batch.Id);
        listener.RecordObservableInstruments();

        Assert.Equal(4, seen.Count(s => s == "docgen.items Done"));
        Assert.Equal(1, seen.Count(s => s == "docgen.items Failed"));
        Assert.Equal(1, seen.Count(s => s == "docgen.failures DG1801"));
        Assert.Equal(5, seen.Count(s => s == "docgen.phase.duration make ms"));
        Assert.Equal(5, seen.Count(s => s == "docgen.phase.duration store ms"));
        Assert.Contains(seen, s => s.StartsWith("docgen.queue.length ", StringComparison.Ordinal));
    }
}
