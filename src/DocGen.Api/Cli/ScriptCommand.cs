using System.CommandLine;
using System.Text;

namespace DocGen.Api.Cli;

/// <summary><c>docgen script</c>: runs templates of the language by themselves, for conformance cases and for measuring.</summary>
internal static class ScriptCommand
{
    public static Command Create()
    {
        var jsonl = new Option<bool>("--jsonl") { Description = "Читать случаи JSON по строке и писать ответы так же" };
        var bench = new Option<FileInfo?>("--bench") { Description = "Измерить скорость на случаях из файла" };
        var seconds = new Option<double>("--seconds") { Description = "Сколько секунд мерить каждый случай", DefaultValueFactory = _ => 3 };
        var command = new Command("script", "Выполнить шаблоны языка Scriban") { jsonl, bench, seconds };
        command.SetAction(result =>
        {
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (result.GetValue(bench) is { } file)
            {
                return ScriptBench.Run(file, TimeSpan.FromSeconds(result.GetValue(seconds)), output);
            }

            if (!result.GetValue(jsonl))
            {
                Console.Error.WriteLine("ошибка: Укажите --jsonl или --bench ФАЙЛ");
                return ExitCodes.BadInput;
            }

            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            return ScriptCases.Run(input, output);
        });
        return command;
    }
}
