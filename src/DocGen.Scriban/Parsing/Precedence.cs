using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <summary>How tightly the operators between two values bind; a higher number binds tighter.</summary>
internal static class Precedence
{
    public const int None = 0;
    public const int Coalesce = 1;
    public const int Or = 2;
    public const int And = 3;
    public const int Range = 9;

    public static int Of(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.CoalesceNot => Coalesce,
        TokenKind.Or => Or,
        TokenKind.And => And,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 6,
        TokenKind.Plus or TokenKind.Minus => 7,
        TokenKind.Multiply or TokenKind.Divide or TokenKind.FloorDivide or TokenKind.Modulo => 8,
        TokenKind.Range or TokenKind.RangeExclusive => Range,
        _ => None,
    };

    public static BinaryOperator OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Multiply => BinaryOperator.Multiply,
        TokenKind.Divide => BinaryOperator.Divide,
        TokenKind.FloorDivide => BinaryOperator.FloorDivide,
        TokenKind.Modulo => BinaryOperator.Modulo,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        _ => BinaryOperator.GreaterOrEqual,
    };
}
