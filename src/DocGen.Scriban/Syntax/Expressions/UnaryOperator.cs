namespace Scriban.Syntax.Expressions;

internal enum UnaryOperator : byte
{
    Not,
    Plus,
    Minus,
}
