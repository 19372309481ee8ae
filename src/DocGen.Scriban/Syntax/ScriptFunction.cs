using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function that a template declares. It remembers nothing of where it was made, so one object serves every rendering.</summary>
internal sealed class ScriptFunction(string? name, ScriptParameter[]? parameters, ScriptStatement body) : ScriptNode, INamedArgumentFunction
{
    public string? Name { get; } = name;

    /// <summary>Null for a function without a parameter list, which takes any arguments.</summary>
    public ScriptParameter[]? Parameters { get; } = parameters;

    public ScriptStatement Body { get; } = body;

    /// <summary>Whether the body reads <c>$</c>.</summary>
    public bool ReadsArguments { get; init; }

    /// <summary>The value of an inline function <c>f(x) = value</c>.</summary>
    public ScriptExpression? Result { get; init; }

    public int RequiredParameterCount => Parameters?.Count(p => p is { IsOptional: false, IsVariable: false }) ?? 0;

    public int ParameterCount => Parameters?.Count(p => !p.IsVariable) ?? 0;

    public bool HasVariableParameter => Parameters is null || (Parameters.Length > 0 && Parameters[^1].IsVariable);

    public string GetParameterName(int index) => Parameters![index].Name;

    public object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments) =>
        Run(context, span, arguments, [], null);

    public object? Invoke(
        TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named) =>
        Run(context, span, arguments, named, null);

    /// <summary>A call by a built-in function: it sees the parameters of the call around it, as the template's author does.</summary>
    internal object? CallBack(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments) =>
        Run(context, span, arguments, [], null, context.Frame);

    internal object? Run(
        TemplateContext context,
        SourceSpan span,
        ReadOnlySpan<object?> arguments,
        ReadOnlySpan<KeyValuePair<string, object?>> named,
        ScriptStatement? block,
        Frame? outer = null)
    {
        var frame = context.EnterFrame(span);
        var scopeCount = context.ScopeCount;
        var loop = context.Loop;
        try
        {
            frame.Block = block;
            frame.Outer = outer;
            if (Parameters is null)
            {
                frame.Arguments = ReadsArguments || block is not null ? ListArguments(arguments, named) : null;
            }
            else
            {
                BindParameters(span, frame, arguments, named);
            }

            return Result is null ? context.RunBody(Body) : Result.Evaluate(context);
        }
        finally
        {
            context.Loop = loop;
            context.ExitFrame(scopeCount);
        }
    }

    private static ScriptArray ListArguments(ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named)
    {
        var list = new ScriptArray(arguments.Length);
        foreach (var argument in arguments)
        {
            list.Add(argument);
        }

        foreach (var (name, value) in named)
        {
            list.GetOrAddMembers()[name] = value;
        }

        return list;
    }

    private void BindParameters(
        SourceSpan span, Frame frame, ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named)
    {
        frame.HasParameters = true;
        var values = frame.Parameters;
        var fixedCount = HasVariableParameter ? Parameters!.Length - 1 : Parameters!.Length;
        if (arguments.Length > fixedCount && !HasVariableParameter)
        {
            throw WrongCount(span, arguments.Length);
        }

        for (var i = 0; i < Math.Min(arguments.Length, fixedCount); i++)
        {
            values[Parameters[i].Name] = arguments[i];
        }

        foreach (var (name, value) in named)
        {
            if (!Array.Exists(Parameters, p => string.Equals(p.Name, name, StringComparison.Ordinal)))
            {
                throw new ScriptRuntimeException(span, $"У функции «{Name}» нет параметра «{name}»")
                {
                    Code = "SC1546",
                    Hint = NearestName.Hint(name, Parameters.Select(p => p.Name)),
                };
            }

            values[name] = value;
        }

        for (var i = arguments.Length; i < fixedCount; i++)
        {
            if (!values.ContainsKey(Parameters[i].Name))
            {
                values[Parameters[i].Name] = Parameters[i].IsOptional
                    ? Parameters[i].Default
                    : throw WrongCount(span, arguments.Length + named.Length);
            }
        }

        if (HasVariableParameter)
        {
            values[Parameters[^1].Name] = new ScriptArray(arguments.Length > fixedCount ? arguments[fixedCount..].ToArray() : []);
        }

        if (ReadsArguments || frame.Block is not null)
        {
            frame.Arguments = [.. Parameters.Select(p => values[p.Name])];
        }
    }

    private ScriptRuntimeException WrongCount(SourceSpan span, int given)
    {
        var required = RequiredParameterCount;
        var expected = HasVariableParameter ? $"не меньше {required}" : required == ParameterCount ? $"{required}" : $"от {required} до {ParameterCount}";
        return new ScriptRuntimeException(span, $"Функции «{Name ?? "do … end"}» передано аргументов: {given}, а нужно {expected}")
        {
            Code = "SC1545",
            Hint = $"параметры: {string.Join(", ", Parameters!.Select(p => p.Name))}",
        };
    }
}
