namespace Scriban.Checking;

/// <summary>Anything: nothing is checked on it.</summary>
public sealed class UnknownShape : TypeShape
{
    public static readonly UnknownShape Instance = new();

    private UnknownShape()
    {
    }
}
