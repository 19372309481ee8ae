using System.Runtime.InteropServices;

namespace Scriban.Parsing;

/// <summary>A token: its kind, the places of its first character and of the one after its last, and its value or text.</summary>
/// <param name="SpaceBefore">Whether blanks stand before it; they tell an argument from an indexer.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, TextPosition Start, TextPosition End, object? Value, bool SpaceBefore)
{
    public string Text => (string)Value!;

    public bool Is(string word) => Kind == TokenKind.Identifier && string.Equals((string)Value!, word, StringComparison.Ordinal);
}
