using DocGen.Templates.Russian.Functions;
using Scriban.Runtime;

namespace DocGen.Templates.Production;

/// <summary>The function groups that templates have besides the language's own: one list, a name and a class of static methods each.</summary>
public static class TemplateFunctions
{
    public static IReadOnlyList<KeyValuePair<string, Type>> Groups { get; } =
    [
        new("ru", typeof(RussianFunctions)),
    ];

    /// <summary>The groups as a layer of variables, shared by all renderings.</summary>
    internal static ScriptObject Members { get; } = Create();

    private static ScriptObject Create()
    {
        var members = new ScriptObject();
        foreach (var (name, type) in Groups)
        {
            members[name] = FunctionBinder.Bind(type);
        }

        members.IsReadOnly = true;
        return members;
    }
}
