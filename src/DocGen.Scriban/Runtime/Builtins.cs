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
        foreach (var group in BuiltinGroups.All)
        {
            all[group.Name] = group == BuiltinGroups.Date ? new DateGroup() : group.Bind();
        }

        all.IsReadOnly = true;
        return all;
    }
}
