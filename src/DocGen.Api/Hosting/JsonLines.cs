using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DocGen.Api.Hosting;

/// <summary>The log of a process that no person watches: a JSON object a line on the standard output, Russian text as it is read.</summary>
internal static class JsonLines
{
    public static ILoggingBuilder AddJsonLines(this ILoggingBuilder logging) => logging.AddJsonConsole(console =>
    {
        console.IncludeScopes = true;
        console.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    });
}
