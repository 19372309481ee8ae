using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>A function given to a function.</summary>
internal static class CallableArgument
{
    /// <summary>The function, null for null; an error for anything else.</summary>
    public static IScriptCustomFunction? Read(SourceSpan span, object? value) => value switch
    {
        null => null,
        IScriptCustomFunction callable => callable,
        _ => throw new ScriptRuntimeException(span, "Здесь нужна функция, а дано обычное значение")
        {
            Code = "SC1510",
            Hint = "функция передаётся со знаком @: @string.upcase",
        },
    };
}
