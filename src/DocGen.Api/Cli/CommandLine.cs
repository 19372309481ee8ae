using System.CommandLine;
using System.Globalization;

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

    /// <summary>Runs one command line; the result is the exit code. A call that cannot be understood is bad input.</summary>
    public static int Run(string[] args, InvocationConfiguration? console = null)
    {
        // The library's own words (usage, options) come in Russian too, whatever the machine speaks.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
        var parsed = Root().Parse(args);
        var code = parsed.Invoke(console);
        return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
    }
}
