using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace DocGen.Api.Hosting.Watching;

/// <summary>Collects the figures of this process (production, requests, the runtime) and writes them as Prometheus reads them.</summary>
internal sealed class MetricsText : IDisposable
{
    private static readonly HashSet<string> Meters = new(StringComparer.Ordinal)
    {
        "DocGen", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime",
    };

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), MetricSeries> series = new();

    public MetricsText()
    {
        listener.InstrumentPublished = (instrument, all) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                all.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.Start();
    }

    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var instrument in series.GroupBy(s => s.Key.Instrument).OrderBy(g => Name(g.Key), StringComparer.Ordinal))
        {
            var (name, type) = (Name(instrument.Key), Type(instrument.Key));
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {Line(instrument.Key.Description ?? instrument.Key.Name)}\n# TYPE {name} {type}\n");
            foreach (var (key, values) in instrument.OrderBy(s => s.Key.Labels, StringComparer.Ordinal))
            {
                values.Write(text, name, key.Labels, type == "histogram");
            }
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var kept = series.GetOrAdd((instrument, Labels(tags)), _ => new());
        switch (Type(instrument))
        {
            case "histogram":
                kept.Record(value, InSeconds(instrument));
                break;
            case "gauge" when instrument.GetType().GetGenericTypeDefinition() != typeof(UpDownCounter<>):
            case "counter" when instrument.IsObservable:
                kept.Set(value);
                break;
            default:
                kept.Add(value);
                break;
        }
    }

    private static bool InSeconds(Instrument instrument) => instrument.Unit == "s";

    private static string Type(Instrument instrument) => instrument.GetType().GetGenericTypeDefinition() switch
    {
        var type when type == typeof(Histogram<>) => "histogram",
        var type when type == typeof(Counter<>) || type == typeof(ObservableCounter<>) => "counter",
        _ => "gauge",
    };

    private static string Name(Instrument instrument) => Sign(instrument.Name) + (Type(instrument) == "counter" ? "_total" : "");

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
        {
            return "";
        }

        var labels = new List<string>(tags.Length);
        foreach (var (key, value) in tags)
        {
            labels.Add($"{Sign(key)}=\"{Line(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }

        labels.Sort(StringComparer.Ordinal);
        return string.Join(',', labels);
    }

    private static string Sign(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static string Line(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
