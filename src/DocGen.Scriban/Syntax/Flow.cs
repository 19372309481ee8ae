namespace Scriban.Syntax;

/// <summary>What comes after a statement.</summary>
public enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
