namespace DocGen.Documents.Model;

/// <summary>A part of a line of text. The family is closed.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}
