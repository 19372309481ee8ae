using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Scriban;

namespace DocGen.Api.Cli;

/// <summary>Measures cases on one thread: the template parsed once, the data imported once, a context a rendering.</summary>
internal static class ScriptBench
{
    private const int ParseRounds = 500;

    public static int Run(FileInfo file, TimeSpan duration, TextWriter output)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"Файл «{file}» не найден.");
            return 2;
        }

        foreach (var line in File.ReadLines(file.FullName).Where(l => l.Trim().Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            output.WriteLine(JsonSerializer.Serialize(Measure(new ScriptCase(document.RootElement), duration)));
            output.Flush();
        }

        return 0;
    }

    private static object Measure(ScriptCase script, TimeSpan duration)
    {
        var template = Template.Parse(script.Text, script.Id);
        var warmUp = Stopwatch.StartNew();
        var text = "";
        while (warmUp.Elapsed < duration / 3)
        {
            text = Render(template, script);
        }

        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var total = Stopwatch.StartNew();
        while (total.Elapsed < duration || times.Count == 0)
        {
            var one = Stopwatch.StartNew();
            text = Render(template, script);
            times.Add(one.Elapsed.TotalMilliseconds);
        }

        var seconds = total.Elapsed.TotalSeconds;
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / times.Count;
        times.Sort();
        var bytes = Encoding.UTF8.GetBytes(text);
        return new
        {
            id = script.Id,
            renders_per_s = Math.Round(times.Count / seconds, 1),
            median_ms = Math.Round(times[times.Count / 2], 4),
            alloc_kib = Math.Round(allocated, 1),
            parse_ms = Math.Round(MeasureParsing(script, duration), 4),
            output_bytes = bytes.Length,
            output_sha256 = Convert.ToHexString(SHA256.HashData(bytes)).ToLower(CultureInfo.InvariantCulture),
        };
    }

    private static string Render(Template template, ScriptCase script) => template.Render(script.CreateContext(shareData: true));

    /// <summary>
    /// The median of a parse, in milliseconds, of code that has been compiled: as with renderings, a third of the time warms up. The first
    /// parses of a process run code that is not optimised yet and say more of the runtime than of the parser.
    /// </summary>
    private static double MeasureParsing(ScriptCase script, TimeSpan duration)
    {
        var warmUp = Stopwatch.StartNew();
        while (warmUp.Elapsed < duration / 3)
        {
            Template.Parse(script.Text, script.Id);
        }

        var times = new double[ParseRounds];
        for (var i = 0; i < times.Length; i++)
        {
            var one = Stopwatch.StartNew();
            Template.Parse(script.Text, script.Id);
            times[i] = one.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[times.Length / 2];
    }
}
