namespace Scriban.Syntax.Expressions;

internal enum LoopMember : byte
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Column,
}
