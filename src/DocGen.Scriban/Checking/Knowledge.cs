using Scriban.Syntax;

namespace Scriban.Checking;

/// <summary>What a walk over a template and its includes has learned of the names in it.</summary>
internal sealed class Knowledge
{
    /// <summary>Shapes of variables that templates assign; of several assignments what they agree on.</summary>
    public Dictionary<string, TypeShape> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>Functions that templates declare; null where a name is declared twice or assigned otherwise.</summary>
    public Dictionary<string, ScriptFunction?> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that exist somewhere: loop variables, parameters, members opened by <c>with</c>.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that templates assign to some object.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables may come from where no walk can see: an import or a <c>with</c> of something unknown, <c>object.eval</c>.</summary>
    public bool HasHiddenNames { get; set; }

    public void Assign(string name, TypeShape shape, ScriptFunction? function = null)
    {
        Functions[name] = !Assigned.ContainsKey(name) ? function : null;
        Assigned[name] = Assigned.TryGetValue(name, out var known) ? TypeShape.Merge(known, shape) : shape;
    }
}
