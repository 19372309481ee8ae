namespace Scriban.Checking;

/// <summary>A list of items of one shape.</summary>
public sealed class ListShape(TypeShape item) : TypeShape
{
    public TypeShape Item { get; } = item;
}
