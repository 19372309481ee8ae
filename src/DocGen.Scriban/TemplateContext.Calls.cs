using System.Runtime.InteropServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban;

/// <content>Calling functions and other templates.</content>
public sealed partial class TemplateContext
{
    /// <summary>Texts being evaluated inside each other; they have the frame of their caller, so no frame counts them.</summary>
    private int _evaluations;

    /// <summary>Calls a function value (of the language, built in or of the host); an error when it is no function.</summary>
    public object? Call(SourceSpan span, object? function, params ReadOnlySpan<object?> arguments) =>
        function is ScriptFunction declared ? declared.CallBack(this, span, arguments)
            : function is IScriptCustomFunction callable ? Invoke(callable, span, arguments)
            : throw new ScriptRuntimeException(span, $"Нужна функция, а здесь {ValueNames.Of(function)}") { Code = "SC1510" };

    /// <summary>Renders a template of the loader and returns its text.</summary>
    public string Include(SourceSpan span, string templateName, params ReadOnlySpan<object?> arguments) =>
        IncludedTemplate.Find(this, span, templateName).Render(this, span, [templateName, .. arguments], []);

    /// <summary>Evaluates an expression given as text in the present scope (<c>object.eval</c>).</summary>
    public object? EvaluateExpression(SourceSpan span, string expression)
    {
        EnsureDepth(span, _evaluations);
        var template = Template.ParseExpression(expression, "eval");
        ThrowIfInvalid(span, template, "Выражение");
        _evaluations++;
        try
        {
            return Evaluate(template.Statements);
        }
        finally
        {
            _evaluations--;
        }
    }

    /// <summary>Renders a template given as text in the present scope (<c>object.eval_template</c>).</summary>
    public string EvaluateTemplate(SourceSpan span, string template)
    {
        EnsureDepth(span, _evaluations);
        var parsed = Template.Parse(template, "eval_template");
        ThrowIfInvalid(span, parsed, "Шаблон");
        var outer = BeginCapture(keepIndent: false);
        _evaluations++;
        try
        {
            parsed.RenderBody(this);
            return ReadCapture(span);
        }
        finally
        {
            _evaluations--;
            EndCapture(outer);
        }
    }

    /// <summary>Fails when a text of this length passes <see cref="LimitToString"/>: ask before building a long text.</summary>
    public void EnsureTextLength(SourceSpan span, long length)
    {
        if (LimitToString > 0 && length > LimitToString)
        {
            throw new ScriptRuntimeException(span, $"Текст длиннее {LimitToString} знаков") { Code = "SC1601" };
        }
    }

    internal object? Invoke(IScriptCustomFunction function, SourceSpan span, ReadOnlySpan<object?> arguments) =>
        function.Invoke(this, span, arguments);

    /// <summary>Calls a function with named arguments, put in the places of its parameters unless it takes them by name.</summary>
    internal object? InvokeNamed(IScriptCustomFunction function, SourceSpan span, List<object?> arguments, KeyValuePair<string, object?>[] named)
    {
        if (function is INamedArgumentFunction byName)
        {
            return byName.Invoke(this, span, CollectionsMarshal.AsSpan(arguments), named);
        }

        foreach (var (name, value) in named)
        {
            var place = FindParameter(function, name);
            if (place < 0)
            {
                // As the reference implementation does: a name that a built-in function does not know stands for its next parameter.
                place = function is BuiltinFunction ? arguments.Count : throw UnknownParameter(function, span, name);
            }

            while (arguments.Count <= place)
            {
                arguments.Add(Type.Missing);
            }

            arguments[place] = value;
        }

        return Invoke(function, span, CollectionsMarshal.AsSpan(arguments));
    }

    /// <summary>
    /// Prints an include straight into the output when that comes to the same: nothing is done with its text and no line of it is indented.
    /// </summary>
    internal bool TryIncludeDirectly(CallExpression call)
    {
        if (Output.Indent is not null || call.Target is not VariableExpression { Name: "include" }
            || call.GetFunction(this) is not IncludeFunction)
        {
            return false;
        }

        var arguments = CollectionsMarshal.AsSpan(call.EvaluateArguments(this));
        var named = call.EvaluateNamed(this);
        IncludeFunction.Find(this, call.Span, arguments).Print(this, call.Span, arguments, named);
        return true;
    }

    internal bool TryGetLocal(string name, out object? value) => _frame.Locals.TryGetValue(name, out value);

    private object? Evaluate(IReadOnlyList<ScriptStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (i == statements.Count - 1 && statements[i] is Syntax.Statements.ExpressionStatement last)
            {
                return last.Expression.Evaluate(this);
            }

            if (Execute(statements[i]) == Flow.Return)
            {
                return _returnValue;
            }
        }

        return null;
    }

    private static void ThrowIfInvalid(SourceSpan span, Template template, string what)
    {
        if (template.HasErrors)
        {
            var first = template.Messages[0];
            throw new ScriptRuntimeException(span, $"{what} с ошибкой: {first.Message}") { Code = "SC1521", Hint = first.Hint };
        }
    }

    private static int FindParameter(IScriptCustomFunction function, string name)
    {
        for (var i = 0; i < function.ParameterCount; i++)
        {
            if (string.Equals(function.GetParameterName(i), name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
