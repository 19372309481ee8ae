namespace Scriban.Parsing;

/// <summary>The operators and punctuation of the language.</summary>
internal static class Operators
{
    private static readonly (string Text, TokenKind Kind)[] All =
    [
        ("//=", TokenKind.FloorDivideAssign), ("...", TokenKind.Ellipsis), ("..<", TokenKind.RangeExclusive),
        ("..", TokenKind.Range), ("?.", TokenKind.QuestionDot), ("??", TokenKind.Coalesce), ("?!", TokenKind.CoalesceNot),
        ("||", TokenKind.Or), ("&&", TokenKind.And), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight),
        ("+=", TokenKind.PlusAssign), ("-=", TokenKind.MinusAssign), ("*=", TokenKind.MultiplyAssign), ("/=", TokenKind.DivideAssign),
        ("%=", TokenKind.ModuloAssign), ("++", TokenKind.Increment), ("--", TokenKind.Decrement), ("//", TokenKind.FloorDivide),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (",", TokenKind.Comma), (":", TokenKind.Colon), (".", TokenKind.Dot),
        ("?", TokenKind.Question), ("|", TokenKind.Pipe), ("!", TokenKind.Not), ("@", TokenKind.At), ("^", TokenKind.Caret),
        ("=", TokenKind.Assign), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Multiply), ("/", TokenKind.Divide),
        ("%", TokenKind.Modulo), ("<", TokenKind.Less), (">", TokenKind.Greater), (";", TokenKind.Semicolon),
    ];

    /// <summary>The longest operator at the start of a text; a surrogate pair is one invalid character.</summary>
    public static (TokenKind Kind, int Length) Match(ReadOnlySpan<char> text)
    {
        foreach (var (symbol, kind) in All)
        {
            if (text.StartsWith(symbol, StringComparison.Ordinal))
            {
                return (kind, symbol.Length);
            }
        }

        return (TokenKind.Invalid, text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1);
    }
}
