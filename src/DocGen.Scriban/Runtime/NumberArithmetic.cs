using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary>The operators on two numbers of one type.</summary>
internal static class NumberArithmetic
{
    public static object LargeIntegers(TemplateContext context, SourceSpan span, BinaryOperator kind, BigInteger a, BigInteger b)
    {
        switch (kind)
        {
            case BinaryOperator.Divide:
                return (double)a / (double)b;
            case BinaryOperator.FloorDivide or BinaryOperator.Modulo when b.IsZero:
                throw new ScriptRuntimeException(span, "Деление на ноль") { Code = "SC1542" };
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                context.EnsureTextLength(span, BigInteger.Abs(b) > int.MaxValue ? int.MaxValue : (long)BigInteger.Abs(b) / 3);
                return BoxedValues.Box(kind == BinaryOperator.ShiftLeft ? a << (int)b : a >> (int)b);
            case BinaryOperator.Multiply:
                context.EnsureTextLength(span, (a.GetByteCount() + (long)b.GetByteCount()) * 3);
                return BoxedValues.Box(a * b);
            default:
                return BoxedValues.Box(kind switch
                {
                    BinaryOperator.Add => a + b,
                    BinaryOperator.Subtract => a - b,
                    BinaryOperator.FloorDivide => BigInteger.Divide(a, b),
                    _ => BigInteger.Remainder(a, b),
                });
        }
    }

    public static double Reals(SourceSpan span, BinaryOperator kind, double a, double b) => kind switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.FloorDivide => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        _ => throw Arithmetic.Unsupported(span, kind, a, b),
    };

    public static float Singles(SourceSpan span, BinaryOperator kind, float a, float b) => kind switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.FloorDivide => MathF.Round(a / b),
        BinaryOperator.Modulo => a % b,
        _ => throw Arithmetic.Unsupported(span, kind, a, b),
    };

    public static decimal Decimals(SourceSpan span, BinaryOperator kind, decimal a, decimal b)
    {
        try
        {
            return kind switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.FloorDivide => Math.Round(a / b),
                BinaryOperator.Modulo => a % b,
                _ => throw Arithmetic.Unsupported(span, kind, a, b),
            };
        }
        catch (DivideByZeroException error)
        {
            throw new ScriptRuntimeException(span, "Деление на ноль", error) { Code = "SC1542" };
        }
        catch (OverflowException error)
        {
            throw new ScriptRuntimeException(span, "Число слишком велико", error) { Code = "SC1543" };
        }
    }
}
