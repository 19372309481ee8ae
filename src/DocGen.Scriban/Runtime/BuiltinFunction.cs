using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function made from a .NET method.</summary>
internal sealed class BuiltinFunction : IScriptCustomFunction
{
    private readonly string _name;
    private readonly string[] _parameters;
    private readonly MethodInfo _method;
    private BuiltinCall? _call;

    public BuiltinFunction(string name, ParameterInfo[] parameters, MethodInfo method)
    {
        _name = name;
        _method = method;
        HasVariableParameter = parameters.Length > 0 && parameters[^1].ParameterType == typeof(object[]);
        ParameterCount = parameters.Length - (HasVariableParameter ? 1 : 0);
        RequiredParameterCount = parameters.Take(ParameterCount).Count(p => !p.HasDefaultValue);
        _parameters = [.. parameters.Select(p => p.Name!)];
    }

    public int RequiredParameterCount { get; }

    public int ParameterCount { get; }

    public bool HasVariableParameter { get; }

    // Made at the first call: a template uses a tenth of the functions, and making all of them takes longer than a small document.
    private BuiltinCall Call => _call ??= FunctionBinder.Compile(_method);

    public string GetParameterName(int index) => _parameters[index];

    public object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        if (arguments.Length < RequiredParameterCount || (arguments.Length > ParameterCount && !HasVariableParameter))
        {
            throw WrongCount(span, arguments.Length);
        }

        try
        {
            var result = HasVariableParameter ? InvokeVariable(context, span, arguments) : InvokePlain(context, span, arguments);
            if (result is string text)
            {
                context.EnsureTextLength(span, text.Length);
            }

            return result;
        }
        catch (Exception error) when (!PassesThrough(error))
        {
            throw new ScriptRuntimeException(span, $"Функция «{_name}» не выполнена: {error.Message}", error) { Code = "SC1547" };
        }
    }

    private object? InvokePlain(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        CheckRequired(span, arguments);
        return arguments.Length switch
        {
            0 => Call(context, span, Type.Missing, Type.Missing, Type.Missing, Type.Missing, Type.Missing),
            1 => Call(context, span, arguments[0], Type.Missing, Type.Missing, Type.Missing, Type.Missing),
            2 => Call(context, span, arguments[0], arguments[1], Type.Missing, Type.Missing, Type.Missing),
            3 => Call(context, span, arguments[0], arguments[1], arguments[2], Type.Missing, Type.Missing),
            4 => Call(context, span, arguments[0], arguments[1], arguments[2], arguments[3], Type.Missing),
            _ => Call(context, span, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]),
        };
    }

    /// <summary>Errors that are not the function's own.</summary>
    private static bool PassesThrough(Exception error) => error is ScriptRuntimeException or OperationCanceledException
        or InsufficientExecutionStackException or OutputLimitException or OutOfMemoryException;

    private object? InvokeVariable(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        var rest = arguments.Length > ParameterCount ? arguments[ParameterCount..].ToArray() : [];
        object? At(ReadOnlySpan<object?> given, int index) =>
            index == ParameterCount ? rest : index < given.Length ? given[index] : Type.Missing;
        return Call(context, span, At(arguments, 0), At(arguments, 1), At(arguments, 2), At(arguments, 3), At(arguments, 4));
    }

    private void CheckRequired(SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        for (var i = 0; i < RequiredParameterCount; i++)
        {
            if (arguments[i] == Type.Missing)
            {
                throw new ScriptRuntimeException(span, $"Функции «{_name}» не передан аргумент «{_parameters[i]}»") { Code = "SC1545" };
            }
        }
    }

    private ScriptRuntimeException WrongCount(SourceSpan span, int given)
    {
        var expected = HasVariableParameter ? $"не меньше {RequiredParameterCount}"
            : RequiredParameterCount == ParameterCount ? $"{ParameterCount}"
            : $"от {RequiredParameterCount} до {ParameterCount}";
        return new ScriptRuntimeException(span, $"Функции «{_name}» передано аргументов: {given}, а нужно {expected}")
        {
            Code = "SC1545",
            Hint = _parameters.Length == 0 ? null : $"параметры: {string.Join(", ", _parameters)}",
        };
    }
}
