using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>A group of built-in functions.</summary>
/// <param name="Name">What templates call it.</param>
/// <param name="Type">The class whose public static methods and properties are its members, their names turned into snake_case.</param>
/// <param name="Members">The members in the order of the language's reference, blanks between them.</param>
public sealed record BuiltinGroup(string Name, Type Type, string Members)
{
    /// <summary>The group as an object for templates, its members in the order of the reference (that of reflection may change).</summary>
    internal ScriptObject Bind()
    {
        var bound = FunctionBinder.Bind(Type);
        var result = new ScriptObject();
        foreach (var member in Members.Split(' ').Concat(bound.Keys))
        {
            result[member] = bound[member];
        }

        result.IsReadOnly = true;
        return result;
    }
}
