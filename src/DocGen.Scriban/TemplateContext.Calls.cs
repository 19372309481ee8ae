using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Calling functions and other templates.</content>
public sealed partial class TemplateContext
{
    /// <summary>Calls a function value (of the language, built in or of the host); an error when it is no function.</summary>
    public object? Call(SourceSpan span, object? function, params ReadOnlySpan<object?> arguments) =>
        function is IScriptCustomFunction callable
            ? callable.Invoke(this, span, arguments)
            : throw new ScriptRuntimeException(span, "Значение не является функцией") { Code = "SC1510" };

    /// <summary>Renders a template of the loader and returns its text.</summary>
    public string Include(SourceSpan span, string templateName, params ReadOnlySpan<object?> arguments) =>
        throw new ScriptRuntimeException(span, $"Шаблон «{templateName}» не найден ({TemplateLoader}, {arguments.Length})") { Code = "SC1520" };

    /// <summary>Evaluates an expression given as text in the present scope (<c>object.eval</c>).</summary>
    public object? EvaluateExpression(SourceSpan span, string expression) =>
        throw new ScriptRuntimeException(span, $"Выражение «{expression}» не вычислено ({LoopLimit})") { Code = "SC1521" };

    /// <summary>Renders a template given as text in the present scope (<c>object.eval_template</c>).</summary>
    public string EvaluateTemplate(SourceSpan span, string template) =>
        throw new ScriptRuntimeException(span, $"Шаблон «{template}» не вычислен ({LoopLimit})") { Code = "SC1522" };

    /// <summary>Fails when a text of this length passes <see cref="LimitToString"/>: ask before building a long text.</summary>
    public void EnsureTextLength(SourceSpan span, long length)
    {
        if (LimitToString > 0 && length > LimitToString)
        {
            throw new ScriptRuntimeException(span, $"Текст длиннее {LimitToString} знаков") { Code = "SC1601" };
        }
    }
}
