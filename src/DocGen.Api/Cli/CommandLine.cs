using System.CommandLine;
using System.Globalization;
using System.Text;

namespace DocGen.Api.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    public static RootCommand Root() => new("Документы школы: из данных — в DOCX, HTML и текст, готовые к подписи")
    {
        RenderCommand.Create(),
        TemplatesCommand.Create(),
        CheckCommand.Create(),
        ScriptCommand.Create(),
        BenchCommand.Create(),
    };

    /// <summary>Runs one command line; the result is the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // The library's own words (usage, options) come in Russian too, whatever the machine speaks.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args);
        var code = await parsed.InvokeAsync().ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
    }
}
