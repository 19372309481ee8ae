using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary>Lists: <c>a + b</c> joins, <c>a * n</c> repeats, <c>a &lt;&lt; x</c> and <c>x &gt;&gt; a</c> add at an end. Always a new list.</summary>
internal static class ListArithmetic
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, BinaryOperator kind, object? left, object? right)
    {
        switch (kind)
        {
            case BinaryOperator.ShiftLeft when ValueConverter.IsList(left):
                return new ScriptArray(TemplateContext.Enumerate(span, left)) { right };
            case BinaryOperator.ShiftRight when ValueConverter.IsList(right):
                return new ScriptArray(TemplateContext.Enumerate(span, right).Prepend(left));
            case BinaryOperator.Add when ValueConverter.IsList(left) && ValueConverter.IsList(right):
                return Join(context, span, left, right);
            case BinaryOperator.Multiply when ValueConverter.IsList(left) && NumberKinds.Normalize(right) is not null:
                return Repeat(context, span, left, context.ToInt(span, right));
            case BinaryOperator.Multiply when ValueConverter.IsList(right) && NumberKinds.Normalize(left) is not null:
                return Repeat(context, span, right, context.ToInt(span, left));
            default:
                return left is null || right is null ? null : throw Arithmetic.Unsupported(span, kind, left, right);
        }
    }

    private static ScriptArray Join(TemplateContext context, SourceSpan span, object left, object right)
    {
        ListArgument.EnsureCount(context, span, (long)TemplateContext.ToList(span, left).Count + TemplateContext.ToList(span, right).Count);
        return new ScriptArray(TemplateContext.Enumerate(span, left).Concat(TemplateContext.Enumerate(span, right)));
    }

    private static ScriptArray Repeat(TemplateContext context, SourceSpan span, object? list, int times)
    {
        var items = TemplateContext.Enumerate(span, list).ToList();
        ListArgument.EnsureCount(context, span, (long)items.Count * Math.Max(times, 0));
        var result = new ScriptArray(items.Count * Math.Max(times, 0));
        for (var i = 0; i < times; i++)
        {
            result.AddRange(items);
        }

        return result;
    }
}
