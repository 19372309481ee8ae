using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using DocGen.Schools;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;

namespace DocGen.Api.Cli;

/// <summary><c>docgen bench-findings</c>: how long all rules take over a file of data or of one programme, already read; one JSON line.</summary>
internal static class BenchFindingsCommand
{
    private const int WarmUp = 30;

    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Файл данных школ или одной программы", HelpName = "ФАЙЛ.json", Required = true };
        var count = NumberOption.Create("--count", "Сколько раз проверить после разогрева", 300, 1, 1_000_000);
        var command = new Command("bench-findings", "Измерить проверку данных школ") { data, count };
        command.SetAction(result =>
        {
            var (path, console) = (result.GetValue(data)!, result.InvocationConfiguration);
            if (!File.Exists(path))
            {
                console.Error.WriteLine($"ошибка: Нет файла «{path}»; проверьте путь");
                return ExitCodes.BadInput;
            }

            try
            {
                console.Output.WriteLine(JsonSerializer.Serialize(Measure(SchoolDataJson.Read(File.ReadAllBytes(path)), result.GetValue(count))));
                return ExitCodes.Success;
            }
            catch (JsonException broken)
            {
                console.Error.WriteLine($"{path}: {broken.Path}: ошибка DG4010: Данные не читаются; сверьтесь с docs/data-model.md");
                return ExitCodes.BadInput;
            }
        });
        return command;
    }

    private static FindingsFigures Measure(SchoolData data, int count)
    {
        var cold = Time(data, out var findings);
        for (var i = 0; i < WarmUp; i++)
        {
            Time(data, out _);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var times = Enumerable.Range(0, count).Select(_ => Time(data, out var _)).ToList();
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / count;
        processor = Environment.CpuUsage.TotalTime - processor;
        times.Sort();
        return new(
            data.Programmes.Count, data.Programmes.Sum(programme => ProgrammeRoadmap.Rows(programme).Count), findings,
            Round(cold), Round(times[count / 2]), Round(times[count * 95 / 100]), Round(times[^1]), Round(processor.TotalMilliseconds / count), allocated >> 10);
    }

    private static double Time(SchoolData data, out int findings)
    {
        var started = Stopwatch.GetTimestamp();
        findings = FindingRules.Check(data).Count;
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Round(double milliseconds) => Math.Round(milliseconds, 3);
}
