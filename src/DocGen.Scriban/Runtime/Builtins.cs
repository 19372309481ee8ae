using Scriban.Functions;

namespace Scriban.Runtime;

/// <summary>The built-in names, shared by all contexts: groups of functions, <c>include</c>, <c>include_join</c>, <c>empty</c>.</summary>
internal static class Builtins
{
    public static readonly ScriptObject All = Create();

    private static ScriptObject Create()
    {
        var all = new ScriptObject
        {
            ["include"] = new IncludeFunction(),
            ["include_join"] = new IncludeJoinFunction(),
            ["empty"] = EmptyValue.Instance,
            ["blank"] = EmptyValue.Instance,
        };
        foreach (var (name, type) in BuiltinGroups.All)
        {
            all[string.Intern(name)] = type == typeof(DateFunctions) ? new DateGroup() : FunctionBinder.Bind(type);
        }

        all.IsReadOnly = true;
        return all;
    }
}
