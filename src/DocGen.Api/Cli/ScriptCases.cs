using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Api.Cli;

/// <summary>Answers cases: JSON lines in, JSON lines out.</summary>
internal static class ScriptCases
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The exit code: 2 when a line could not be read as a case.</summary>
    public static int Run(TextReader input, TextWriter output)
    {
        var number = 0;
        var code = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            try
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    output.WriteLine(Answer(line));
                }
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                Console.Error.WriteLine($"Строка {number}: это не случай: {error.Message}");
                code = 2;
            }
        }

        return code;
    }

    private static string Answer(string line)
    {
        using var document = JsonDocument.Parse(line);
        var script = new ScriptCase(document.RootElement);
        var template = Template.Parse(script.Text, "main");
        if (template.HasErrors)
        {
            var first = template.Messages[0];
            return Error(script.Id, "parse", first.Span, first.ToString());
        }

        try
        {
            return JsonSerializer.Serialize(new { id = script.Id, output = template.Render(script.CreateContext(shareData: false)) }, Json);
        }
        catch (ScriptRuntimeException error)
        {
            return Error(script.Id, "runtime", error.Span, error.Message);
        }
    }

    private static string Error(string id, string phase, SourceSpan span, string message) =>
        JsonSerializer.Serialize(new { id, error = new { phase, line = span.Start.Line + 1, column = span.Start.Column + 1, message } }, Json);
}
