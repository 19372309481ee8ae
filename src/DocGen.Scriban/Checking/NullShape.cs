namespace Scriban.Checking;

/// <summary>The literal null, or the items of an empty list: it agrees with everything.</summary>
internal sealed class NullShape : TypeShape
{
    public static readonly NullShape Instance = new();

    private NullShape()
    {
    }
}
