using System.Runtime.InteropServices;

namespace Scriban.Runtime;

/// <summary>
/// One layer of names: an object whose members are variables, or a single loop variable. Layers are searched from the newest.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Scope
{
    /// <summary>The loop variable's name; null for an object.</summary>
    public string? Name;

    /// <summary>The object, or the loop variable's value.</summary>
    public object? Value;

    /// <summary>Built-in functions: assignments go past them.</summary>
    public bool IsBuiltin;
}
