using Scriban.Functions;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>A call: <c>f a b</c>, <c>f(a, b)</c>, <c>a | f b</c>, with named arguments after the others.</summary>
internal sealed class CallExpression(ScriptExpression target, ScriptExpression[] arguments, NamedArgument[] named) : ScriptExpression
{
    private readonly bool _isPlain = named.Length == 0 && arguments.Length <= ArgumentBuffer.Length
        && !arguments.Any(a => a is SpreadExpression);

    public ScriptExpression Target { get; } = target;

    public ScriptExpression[] Arguments { get; } = arguments;

    public NamedArgument[] Named { get; } = named;

    public override object? Evaluate(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var function = GetFunction(context);
        if (_isPlain)
        {
            var buffer = default(ArgumentBuffer);
            Span<object?> values = buffer;
            for (var i = 0; i < Arguments.Length; i++)
            {
                values[i] = Arguments[i].Evaluate(context);
            }

            return context.Invoke(function, Span, values[..Arguments.Length]);
        }

        return context.InvokeNamed(function, Span, EvaluateArguments(context), EvaluateNamed(context));
    }

    internal IScriptCustomFunction GetFunction(TemplateContext context)
    {
        var callee = Target.EvaluateCallee(context);
        return callee as IScriptCustomFunction ?? (callee is DateGroup ? DateGroup.Function : throw NotFunction(context, callee));
    }

    internal List<object?> EvaluateArguments(TemplateContext context)
    {
        var values = new List<object?>(Arguments.Length);
        foreach (var argument in Arguments)
        {
            var value = argument.Evaluate(context);
            if (argument is SpreadExpression && value is not null)
            {
                values.AddRange(TemplateContext.Enumerate(argument.Span, value));
            }
            else
            {
                values.Add(value);
            }
        }

        return values;
    }

    internal KeyValuePair<string, object?>[] EvaluateNamed(TemplateContext context)
    {
        var values = new KeyValuePair<string, object?>[Named.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new KeyValuePair<string, object?>(Named[i].Name, Named[i].Value.Evaluate(context));
        }

        return values;
    }

    private ScriptRuntimeException NotFunction(TemplateContext context, object? callee)
    {
        var path = Target.PathText;
        return callee is null
            ? new ScriptRuntimeException(Target.Span, path is null ? "Функция не задана" : $"Функция «{path}» не найдена")
            {
                Code = "SC1510",
                Hint = path is null ? null : context.SuggestName(path),
            }
            : new ScriptRuntimeException(Target.Span, $"{(path is null ? "Значение" : $"«{path}»")} — {ValueNames.Of(callee)}, а не функция")
            {
                Code = "SC1510",
                Hint = "аргументы функции пишутся через пробел, действия — через знак",
            };
    }

    internal static ScriptRuntimeException WrongCount(SourceSpan span, string message) => new(span, message) { Code = "SC1545" };
}
