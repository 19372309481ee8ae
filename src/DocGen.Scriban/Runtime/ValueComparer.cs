using Scriban.Parsing;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary>
/// Equality and order of values as the operators see them: as text (ordinally) when a side is text, as numbers when both are, lists item by
/// item.
/// </summary>
internal static class ValueComparer
{
    public static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        switch (left, right)
        {
            case (string a, string b):
                return string.Equals(a, b, StringComparison.Ordinal);
            case (int a, int b):
                return a == b;
            case (EmptyValue, _):
                return IsEmptyContainer(context, right);
            case (_, EmptyValue):
                return IsEmptyContainer(context, left);
            case (null, _) or (_, null):
                return false;
        }

        if (left is string or ScriptMarkup || right is string or ScriptMarkup)
        {
            return string.Equals(context.ObjectToString(left), context.ObjectToString(right), StringComparison.Ordinal);
        }

        if (NumberKinds.Normalize(left) is { } x && NumberKinds.Normalize(right) is { } y)
        {
            return CompareNumbers(x, y) == 0;
        }

        return ValueConverter.IsList(left) && ValueConverter.IsList(right) ? new ListEquality(context, span).AreEqual(left, right) : left.Equals(right);
    }

    /// <summary>Whether <c>left op right</c> holds; neither side is null.</summary>
    public static bool Test(TemplateContext context, SourceSpan span, BinaryOperator kind, object left, object right)
    {
        if (left is double or float || right is double or float)
        {
            var a = NumberKinds.Normalize(left);
            var b = NumberKinds.Normalize(right);
            if (a is not null && b is not null && (double.IsNaN(NumberKinds.ToDouble(a)) || double.IsNaN(NumberKinds.ToDouble(b))))
            {
                return false;
            }
        }

        var order = (left, right) is (int x, int y) ? x.CompareTo(y) : Compare(context, span, left, right);
        return kind switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    public static int Compare(TemplateContext context, SourceSpan span, object? left, object? right)
    {
        switch (left, right)
        {
            case (null, null):
                return 0;
            case (null, _):
                return -1;
            case (_, null):
                return 1;
            case (string a, string b):
                return string.CompareOrdinal(a, b);
            case (DateTime a, DateTime b):
                return a.CompareTo(b);
            case (TimeSpan a, TimeSpan b):
                return a.CompareTo(b);
        }

        if (left is string or ScriptMarkup || right is string or ScriptMarkup)
        {
            return string.CompareOrdinal(context.ObjectToString(left), context.ObjectToString(right));
        }

        return !(left is bool && right is bool) && NumberKinds.Normalize(left) is { } x && NumberKinds.Normalize(right) is { } y
            ? CompareNumbers(x, y)
            : throw new ScriptRuntimeException(span, $"Нельзя сравнить: {ValueNames.Of(left)} и {ValueNames.Of(right)}") { Code = "SC1513" };
    }

    private static int CompareNumbers(object left, object right) => NumberKinds.Common(left, right) switch
    {
        NumberKind.Integer => NumberKinds.ToBig(left).CompareTo(NumberKinds.ToBig(right)),
        NumberKind.Decimal when left is not (double or float) && right is not (double or float) =>
            NumberKinds.ToDecimal(left).CompareTo(NumberKinds.ToDecimal(right)),
        NumberKind.Single => NumberKinds.ToSingle(left).CompareTo(NumberKinds.ToSingle(right)),
        _ => NumberKinds.ToDouble(left).CompareTo(NumberKinds.ToDouble(right)),
    };

    /// <summary>Text is never equal to <c>empty</c>, not even an empty one.</summary>
    private static bool IsEmptyContainer(TemplateContext context, object? value) =>
        value is EmptyValue || (value is not (null or string or ScriptMarkup) && context.IsEmpty(value) == true);
}
