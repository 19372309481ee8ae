namespace DocGen.Documents.Model;

/// <summary>A part that stands on lines of its own. The family is closed: every writer handles every kind (a reflection test proves it).</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
