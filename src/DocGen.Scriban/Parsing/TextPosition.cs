using System.Runtime.InteropServices;

namespace Scriban.Parsing;

/// <summary>A place in a template's text. Offset, line and column count from 0; a column counts UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>Line and column as people count them, from 1.</summary>
    public override string ToString() => $"({Line + 1},{Column + 1})";
}
