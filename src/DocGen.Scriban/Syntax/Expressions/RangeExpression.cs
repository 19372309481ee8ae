using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>a..b</c> (b included) and <c>a..&lt;b</c> (b left out); null when a side is null.</summary>
internal sealed class RangeExpression(bool exclusive, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    public ScriptExpression Left { get; } = left;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context)
    {
        var from = Left.Evaluate(context);
        var to = Right.Evaluate(context);
        if (from is null || to is null)
        {
            return null;
        }

        var first = Bound(context, from);
        var last = Bound(context, to);
        var range = exclusive
            ? new ScriptRange(first, last > first ? last - 1 : last + 1, empty: first == last)
            : new ScriptRange(first, last);
        if (context.LoopLimit > 0 && range.LongCount > context.LoopLimit)
        {
            throw new ScriptRuntimeException(Span, $"В диапазоне больше {context.LoopLimit} чисел") { Code = "SC1600" };
        }

        return range;
    }

    private long Bound(TemplateContext context, object value) => value is int or long
        ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
        : throw new ScriptRuntimeException(Span, $"Границы диапазона — целые числа, а здесь «{context.ObjectToString(value)}»")
        {
            Code = "SC1537",
        };
}
