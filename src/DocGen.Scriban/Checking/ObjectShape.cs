namespace Scriban.Checking;

/// <summary>An object with known members.</summary>
public sealed class ObjectShape(bool isOpen) : TypeShape
{
    private readonly Dictionary<string, TypeShape> _members = new(StringComparer.Ordinal);

    /// <summary>Whether there may be members besides those known.</summary>
    public bool IsOpen { get; internal set; } = isOpen;

    public IReadOnlyDictionary<string, TypeShape> Members => _members;

    /// <summary>Adds a member or gives a known one another shape.</summary>
    public ObjectShape With(string name, TypeShape shape)
    {
        _members[name] = shape;
        return this;
    }
}
