using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace DocGen.Api.Cli.Stores;

/// <summary>Tables and progress of one command: drawn on a terminal, plain lines in a file, a pipe or a test.</summary>
internal sealed class CommandConsole(InvocationConfiguration console)
{
    /// <summary>Rows between two lines of progress where nothing can be redrawn.</summary>
    private const int UsualStep = 20_000;

    private readonly IAnsiConsole? terminal = ReferenceEquals(console.Output, Console.Out) && !Console.IsOutputRedirected ? AnsiConsole.Console : null;

    public void Line(string text) => console.Output.WriteLine(text);

    /// <param name="rows">The header first; every row has as many cells.</param>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (terminal is not null)
        {
            var table = new Table().Border(TableBorder.Rounded);
            table.AddColumns([.. rows[0].Select((title, i) => new TableColumn(Markup.Escape(title)) { Alignment = i == 0 ? Justify.Left : Justify.Right })]);
            foreach (var row in rows.Skip(1))
            {
                table.AddRow([.. row.Select(Markup.Escape)]);
            }

            terminal.Write(table);
            return;
        }

        var widths = rows[0].Select((_, i) => rows.Max(row => row[i].Length)).ToList();
        foreach (var row in rows)
        {
            Line(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }

    /// <summary>Runs work that reports how many rows it has done.</summary>
    /// <param name="step">Rows between two lines where nothing can be redrawn.</param>
    public async Task<T> ProgressAsync<T>(string title, int total, Func<IProgress<int>, Task<T>> work, int step = UsualStep)
    {
        if (terminal is null)
        {
            var told = 0;
            return await work(new Report(done =>
            {
                if (done / step > told / step)
                {
                    console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {done} из {total}"));
                }

                told = done;
            }));
        }

        return await terminal.Progress().StartAsync(async drawing =>
        {
            var bar = drawing.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
            var value = await work(new Report(done => bar.Value = done));
            bar.Value = bar.MaxValue;
            return value;
        });
    }

    /// <remarks>Progress of the framework would report later, from another thread and out of order.</remarks>
    private sealed class Report(Action<int> tell) : IProgress<int>
    {
        void IProgress<int>.Report(int value) => tell(value);
    }
}
