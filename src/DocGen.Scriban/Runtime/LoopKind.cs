namespace Scriban.Runtime;

internal enum LoopKind : byte
{
    For,
    While,
    TableRow,
}
