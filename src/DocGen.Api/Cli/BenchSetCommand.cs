using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;

namespace DocGen.Api.Cli;

/// <summary>
/// <c>docgen bench-set</c>: how long a school's complete set of documents takes in one process, each kind from its sample, DOCX and PDF;
/// one JSON line. The first round is cold: nothing of the program has run before it but the reading of the kinds.
/// </summary>
internal static class BenchSetCommand
{
    /// <summary>Programme, its papers, the school's plans and notes: what one school gets.</summary>
    private static readonly string[] Complete =
    [
        "targeted-aid-programme", "passport", "roadmap", "order-approve", "order-working-group", "protocol-council",
        "individual-route", "mentor-plan", "network-agreement", "risk-profile", "school-note", "monitoring-note",
    ];

    private static readonly string[] Formats = ["docx", "pdf"];

    public static Command Create()
    {
        var kinds = new Argument<string[]>("ВИДЫ") { Description = "Виды документов комплекта; без них — двенадцать документов школы", Arity = ArgumentArity.ZeroOrMore };
        var rounds = NumberOption.Create("--rounds", "Сколько раз сделать комплект после первого", 20, 1, 10_000);
        var templates = TemplateFolders.Option();
        var command = new Command("bench-set", "Измерить полный комплект документов школы") { kinds, rounds, templates };
        command.SetAction(result =>
        {
            var console = result.InvocationConfiguration;
            var ids = result.GetValue(kinds) is { Length: > 0 } named ? named : Complete;
            var started = Stopwatch.GetTimestamp();
            var found = ids.Select(id => TemplateFolders.LoadKind(id, result.GetValue(templates)!, console.Error)).ToList();
            var load = Stopwatch.GetElapsedTime(started).TotalSeconds;
            return found.Contains(null) ? ExitCodes.BadInput : Measure([.. found.OfType<DocumentKind>()], load, result.GetValue(rounds), console);
        });
        return command;
    }

    private static int Measure(DocumentKind[] kinds, double load, int rounds, InvocationConfiguration console)
    {
        var composer = new DocumentComposer();
        var times = new List<double>(rounds + 1);
        long bytes = 0;
        var (start, cold) = (Processor(), TimeSpan.Zero);
        for (var round = 0; round <= rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            bytes = 0;
            foreach (var kind in kinds)
            {
                var problems = Make(composer, kind, ref bytes);
                if (!problems.IsEmpty)
                {
                    DiagnosticPrinter.Print(console.Error, problems);
                    return ExitCodes.BadInput;
                }
            }

            times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            cold = round == 0 ? Processor() - start : cold;
        }

        var warm = (Processor() - start - cold).TotalSeconds / rounds;
        console.Output.WriteLine(JsonSerializer.Serialize(BenchSetFigures.Of(kinds.Length, kinds.Length * Formats.Length, bytes, load, times, cold.TotalSeconds, warm)));
        return ExitCodes.Success;
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    /// <summary>One document in every format; what went wrong (empty: fine).</summary>
    private static ImmutableArray<Diagnostic> Make(DocumentComposer composer, DocumentKind kind, ref long bytes)
    {
        var composition = composer.Compose(kind, kind.Sample);
        if (composition.Document is not { } document)
        {
            return composition.Diagnostics;
        }

        foreach (var format in Formats)
        {
            using var sink = new MemoryStream();
            if (OutputFormats.Find(format)!.Write(document, sink) is { IsEmpty: false } problems)
            {
                return problems;
            }

            bytes += sink.Length;
        }

        return [];
    }
}
