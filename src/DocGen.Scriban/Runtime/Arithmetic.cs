using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary>The operators that make a new value of two.</summary>
internal static class Arithmetic
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, BinaryOperator kind, object? left, object? right)
    {
        switch (left, right)
        {
            case (int a, int b) when Integers(kind, a, b) is { } whole:
                return whole;
            case (double a, double b):
                return NumberArithmetic.Reals(span, kind, a, b);
            case (double a, int b):
                return NumberArithmetic.Reals(span, kind, a, b);
            case (int a, double b):
                return NumberArithmetic.Reals(span, kind, a, b);
        }

        if (left is ScriptMarkup or string || right is ScriptMarkup or string)
        {
            return TextArithmetic.Evaluate(context, span, kind, left, right);
        }

        if (ValueConverter.IsList(left) || ValueConverter.IsList(right))
        {
            return ListArithmetic.Evaluate(context, span, kind, left, right);
        }

        if (left is null || right is null)
        {
            return null;
        }

        try
        {
            return Dates(kind, left, right) ?? Numbers(context, span, kind, left, right);
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ScriptRuntimeException(span, $"Результат действия «{BinaryOperators.Symbol(kind)}» слишком велик", error) { Code = "SC1543" };
        }
    }

    public static object Sign(TemplateContext context, SourceSpan span, object? value, bool negate) => value switch
    {
        int number => negate ? BoxedValues.Box(-(long)number) : value,
        double number => negate ? -number : value,
        long number => negate ? BoxedValues.Box(-(BigInteger)number) : value,
        BigInteger number => negate ? BoxedValues.Box(-number) : value,
        decimal number => negate ? -number : value,
        float number => negate ? -number : value,
        _ when value is not bool && NumberKinds.Normalize(value) is { } number => Sign(context, span, number, negate),
        _ => throw new ScriptRuntimeException(span, $"Знак {(negate ? "-" : "+")} ставится перед числом, а здесь {ValueNames.Of(value)}")
        {
            Code = "SC1540",
        },
    };

    public static ScriptRuntimeException Unsupported(SourceSpan span, BinaryOperator kind, object? left, object? right) =>
        new(span, $"Действие «{BinaryOperators.Symbol(kind)}» не определено для значений: {ValueNames.Of(left)} и {ValueNames.Of(right)}")
        {
            Code = "SC1541",
        };

    private static object? Numbers(TemplateContext context, SourceSpan span, BinaryOperator kind, object left, object right)
    {
        if ((left is bool && right is bool) || NumberKinds.Normalize(left) is not { } a || NumberKinds.Normalize(right) is not { } b)
        {
            throw Unsupported(span, kind, left, right);
        }

        return NumberKinds.Common(a, b) switch
        {
            NumberKind.Integer => NumberArithmetic.LargeIntegers(context, span, kind, NumberKinds.ToBig(a), NumberKinds.ToBig(b)),
            NumberKind.Decimal => NumberArithmetic.Decimals(span, kind, NumberKinds.ToDecimal(a), NumberKinds.ToDecimal(b)),
            NumberKind.Single => NumberArithmetic.Singles(span, kind, NumberKinds.ToSingle(a), NumberKinds.ToSingle(b)),
            _ => NumberArithmetic.Reals(span, kind, NumberKinds.ToDouble(a), NumberKinds.ToDouble(b)),
        };
    }

    /// <summary>Two ints; null where the general way is needed (division by zero).</summary>
    private static object? Integers(BinaryOperator kind, int a, int b) => kind switch
    {
        BinaryOperator.Add => BoxedValues.Box((long)a + b),
        BinaryOperator.Subtract => BoxedValues.Box((long)a - b),
        BinaryOperator.Multiply => BoxedValues.Box((long)a * b),
        BinaryOperator.Divide => (double)a / b,
        BinaryOperator.FloorDivide when b != 0 => BoxedValues.Box((long)a / b),
        BinaryOperator.Modulo when b != 0 => BoxedValues.Box((long)a % b),
        _ => null,
    };

    private static object? Dates(BinaryOperator kind, object left, object right) => (left, right, kind) switch
    {
        (DateTime a, DateTime b, BinaryOperator.Subtract) => a - b,
        (DateTime a, TimeSpan b, BinaryOperator.Add) => a + b,
        (DateTime a, TimeSpan b, BinaryOperator.Subtract) => a - b,
        (TimeSpan a, TimeSpan b, BinaryOperator.Add) => a + b,
        (TimeSpan a, TimeSpan b, BinaryOperator.Subtract) => a - b,
        _ => null,
    };
}
