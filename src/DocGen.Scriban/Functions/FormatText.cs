using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Errors in .NET format strings.</summary>
internal static class FormatText
{
    public static ScriptRuntimeException WrongFormat(SourceSpan span, string? format, Exception error) =>
        new(span, $"Формат «{format}» не подходит к этому значению", error) { Code = "SC1738" };
}
