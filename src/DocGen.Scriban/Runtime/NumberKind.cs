namespace Scriban.Runtime;

internal enum NumberKind : byte
{
    Integer,
    Single,
    Double,
    Decimal,
}
