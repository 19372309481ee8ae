using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>An operator that makes a new value of two.</summary>
internal sealed class ArithmeticExpression(BinaryOperator kind, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    public ScriptExpression Left { get; } = left;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Arithmetic.Evaluate(context, Span, kind, Left.Evaluate(context), Right.Evaluate(context));
    }
}
