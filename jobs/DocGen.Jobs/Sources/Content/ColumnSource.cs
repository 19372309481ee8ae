using System.Text.Json.Nodes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>Columns of tables: keys that the definition allows, and a label each.</summary>
internal static class ColumnSource
{
    public static JsonObject Of(Column column) => Members.Of(("key", column.Key), ("label", string.IsNullOrWhiteSpace(column.Label) ? "—" : column.Label));

    /// <summary>Lower-case Latin letters, digits and underscores, from a letter; other signs become underscores.</summary>
    public static string Key(string key)
    {
        var plain = string.Concat(key.ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' ? c : '_'));
        return plain is [>= 'a' and <= 'z', ..] ? plain : "c_" + plain;
    }
}
