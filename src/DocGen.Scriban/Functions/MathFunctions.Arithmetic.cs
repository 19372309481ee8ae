using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Functions;

/// <content>The operators of the language as functions. Null with anything gives null.</content>
public static partial class MathFunctions
{
    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, BinaryOperator.Add, value, with);

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, BinaryOperator.Subtract, value, with);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, BinaryOperator.Multiply, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, BinaryOperator.Modulo, value, with);

    /// <summary>The quotient; by a whole number it is rounded down to a whole number. Dividing by a whole zero is an error.</summary>
    public static object? DividedBy(TemplateContext context, SourceSpan span, object? value, object? divisor)
    {
        if (value is null || divisor is null)
        {
            return null;
        }

        if (!IsNumber(value) || !IsNumber(divisor))
        {
            throw NotNumber(span, IsNumber(value) ? divisor : value);
        }

        return NumberKinds.Normalize(divisor) switch
        {
            int whole => DivideDown(span, NumberKinds.Normalize(value)!, whole),
            long whole => DivideDown(span, NumberKinds.Normalize(value)!, whole),
            BigInteger whole => DivideDown(span, NumberKinds.Normalize(value)!, whole),
            _ => Arithmetic.Evaluate(context, span, BinaryOperator.Divide, value, divisor),
        };
    }

    private static object? Calculate(TemplateContext context, SourceSpan span, BinaryOperator kind, object? value, object? with) =>
        value is null || with is null ? null : Arithmetic.Evaluate(context, span, kind, value, with);

    private static object DivideDown(SourceSpan span, object value, BigInteger divisor)
    {
        if (divisor.IsZero)
        {
            throw new ScriptRuntimeException(span, "Деление на ноль") { Code = "SC1542" };
        }

        switch (value)
        {
            case decimal number:
                return BoxedValues.Box((BigInteger)Math.Floor(number / (decimal)divisor));
            case double or float:
                var quotient = Math.Floor(NumberKinds.ToDouble(value) / (double)divisor);
                return double.IsFinite(quotient) ? BoxedValues.Box((BigInteger)quotient) : quotient;
            default:
                var whole = BigInteger.DivRem(NumberKinds.ToBig(value), divisor, out var rest);
                return BoxedValues.Box(!rest.IsZero && rest.Sign != divisor.Sign ? whole - 1 : whole);
        }
    }
}
