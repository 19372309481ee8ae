using System.Globalization;
using System.Text;

namespace DocGen.Api.Hosting.Watching;

/// <summary>One instrument with one set of labels.</summary>
internal sealed class MetricSeries
{
    private static readonly double[] Seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    private static readonly double[] Milliseconds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000];

    private readonly Lock gate = new();
    private double[] bounds = Milliseconds;
    private long[]? buckets;
    private long count;
    private double sum;

    public void Add(double value)
    {
        lock (gate)
        {
            sum += value;
        }
    }

    public void Set(double value)
    {
        lock (gate)
        {
            sum = value;
        }
    }

    public void Record(double value, bool inSeconds)
    {
        lock (gate)
        {
            bounds = inSeconds ? Seconds : Milliseconds;
            buckets ??= new long[bounds.Length];
            (count, sum) = (count + 1, sum + value);
            for (var i = 0; i < bounds.Length; i++)
            {
                buckets[i] += value <= bounds[i] ? 1 : 0;
            }
        }
    }

    public void Write(StringBuilder text, string name, string labels, bool histogram)
    {
        lock (gate)
        {
            var braced = labels.Length == 0 ? "" : $"{{{labels}}}";
            if (!histogram)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}{braced} {sum}\n");
                return;
            }

            var more = labels.Length == 0 ? "" : $"{labels},";
            for (var i = 0; i < bounds.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{more}le=\"{bounds[i]}\"}} {buckets?[i] ?? 0}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{more}le=\"+Inf\"}} {count}\n{name}_sum{braced} {sum}\n{name}_count{braced} {count}\n");
        }
    }
}
