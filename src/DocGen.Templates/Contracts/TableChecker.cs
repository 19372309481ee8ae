using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>
/// Checks a table whose columns are data (keyword x-columns): what a row says under a name that no column has would never be printed.
/// What JSON Schema itself can say of such data (kinds, required members) is left to it.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct TableChecker(ContractProblems problems, DataPath path, ImmutableArray<string> rowMembers)
{
    public void Check(JsonElement table)
    {
        if (table.ValueKind != JsonValueKind.Object || !IsList(table, "columns", out var columns))
        {
            return;
        }

        CheckPart(table, Keys(columns), columns.GetArrayLength());
    }

    /// <summary>The rows of a table or group, and the groups in it.</summary>
    private void CheckPart(JsonElement part, HashSet<string> keys, int width)
    {
        CheckRows(part, keys, width);
        if (!IsList(part, "groups", out var groups))
        {
            return;
        }

        path.Push("groups");
        var index = 0;
        foreach (var group in groups.EnumerateArray())
        {
            path.Push(index++);
            CheckPart(group, keys, width);
            path.Pop();
        }

        path.Pop();
    }

    private HashSet<string> Keys(JsonElement columns)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var column in columns.EnumerateArray())
        {
            if (column.ValueKind == JsonValueKind.Object && column.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String
                && !keys.Add(key.GetString()!))
            {
                path.Push("columns");
                path.Push(index);
                path.Push("key");
                problems.Error(ContractCodes.RepeatedItem, path, $"Столбец «{Printable.Show(key.GetString()!)}» уже есть", "дайте столбцу своё имя");
                path.Pop();
                path.Pop();
                path.Pop();
            }

            index++;
        }

        return keys;
    }

    private void CheckRows(JsonElement parent, HashSet<string> keys, int width)
    {
        foreach (var name in (ReadOnlySpan<string>)["items", "rows"])
        {
            if (!IsList(parent, name, out var rows))
            {
                continue;
            }

            path.Push(name);
            var index = 0;
            foreach (var row in rows.EnumerateArray())
            {
                path.Push(index++);
                CheckRow(row, keys, width);
                path.Pop();
            }

            path.Pop();
        }
    }

    private void CheckRow(JsonElement row, HashSet<string> keys, int width)
    {
        if (row.ValueKind == JsonValueKind.Array && row.GetArrayLength() != width)
        {
            problems.Error(
                ContractCodes.WrongCount, path, $"Ячеек в строке: {row.GetArrayLength()}, а столбцов: {width}", "пустая ячейка — null");
        }
        else if (row.ValueKind == JsonValueKind.Object)
        {
            CheckSubRows(row, keys, width);
            var members = rowMembers;
            foreach (var cell in row.EnumerateObject().Where(cell => !keys.Contains(cell.Name) && !members.Contains(cell.Name, StringComparer.Ordinal)))
            {
                path.Push(cell.Name);
                problems.Error(
                    ContractCodes.UnknownProperty, path, $"Поле «{Printable.Show(cell.Name)}» — не из столбцов таблицы",
                    Suggestion.For(cell.Name, keys) ?? $"столбцы: {string.Join(", ", keys)}");
                path.Pop();
            }
        }
    }

    private void CheckSubRows(JsonElement row, HashSet<string> keys, int width)
    {
        if (rowMembers.Contains("items", StringComparer.Ordinal) && !keys.Contains("items"))
        {
            CheckRows(row, keys, width);
        }
    }

    private static bool IsList(JsonElement parent, string name, out JsonElement list)
    {
        list = default;
        return parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out list) && list.ValueKind == JsonValueKind.Array;
    }
}
