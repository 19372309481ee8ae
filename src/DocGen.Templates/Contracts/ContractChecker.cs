using System.Text.Json;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Checks one value against compiled schemas.</summary>
internal sealed class ContractChecker(ContractProblems problems, DataPath path)
{
    private const int MaxDepth = 256;

    public ContractChecker(ContractProblems problems)
        : this(problems, new DataPath())
    {
    }

    /// <param name="meaning">What the referring schema says the value is: it knows better than what it refers to.</param>
    public void Check(SchemaNode node, JsonElement value, string? meaning = null)
    {
        if (path.Depth > MaxDepth)
        {
            problems.Error(ContractCodes.TooDeep, path, $"Данные вложены глубже {MaxDepth} уровней");
            return;
        }

        meaning ??= node.Meaning;
        if (!CheckKind(node, meaning, value))
        {
            return;
        }

        if (node.Reference is not null)
        {
            Check(node.Reference, value, meaning);
        }

        foreach (var part in node.AllOf)
        {
            Check(part, value);
        }

        CheckValues(node, value);
        CheckByKind(node, meaning, value);
        if (!node.RowMembers.IsDefault)
        {
            new TableChecker(problems, path, node.RowMembers).Check(value);
        }

        if (node.AnyOf is not null)
        {
            new VariantChecker(this, problems, path).Check(node.AnyOf, value);
        }

        if (node.OneOf is not null)
        {
            new VariantChecker(this, problems, path).Check(node.OneOf, value);
        }
    }

    private bool CheckKind(SchemaNode node, string? meaning, JsonElement value)
    {
        if (node.Kinds == JsonKinds.Any || (node.Kinds & JsonKindNames.KindOf(value)) != JsonKinds.None)
        {
            return true;
        }

        ReportKind(node.Kinds, meaning, value);
        return false;
    }

    internal void ReportKind(JsonKinds needed, string? meaning, JsonElement value) =>
        problems.Error(
            ContractCodes.WrongType, path, $"Здесь {JsonKindNames.Show(value)}, а нужно: {JsonKindNames.Describe(needed)}", Hint(meaning, value));

    private static string? Hint(string? meaning, JsonElement value) =>
        value.ValueKind != JsonValueKind.Null ? meaning : meaning is null ? "если значения нет, уберите поле" : $"{meaning}; если значения нет, уберите поле";

    private void CheckByKind(SchemaNode node, string? meaning, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when node.Object is not null:
                new ObjectChecker(this, problems, path).Check(node.Object, value);
                break;
            case JsonValueKind.Array when node.Array is not null:
                CheckArray(node.Array, meaning, value);
                break;
            case JsonValueKind.String when node.Text is not null:
                ScalarChecks.CheckText(node, meaning, value, problems, path);
                break;
            case JsonValueKind.Number when node.Number is not null:
                ScalarChecks.CheckNumber(node, meaning, value, problems, path);
                break;
            default:
                break;
        }
    }

    private void CheckValues(SchemaNode node, JsonElement value)
    {
        if (node.Values.IsDefault)
        {
            return;
        }

        foreach (var allowed in node.Values)
        {
            if (JsonElement.DeepEquals(allowed, value))
            {
                return;
            }
        }

        ReportValue([.. node.Values.Select(JsonKindNames.ShowBare)], value);
    }

    internal void ReportValue(IReadOnlyCollection<string> allowed, JsonElement value) =>
        problems.Error(
            ContractCodes.NotAllowed, path, $"Недопустимое значение: {JsonKindNames.Show(value)}",
            Suggestion.Among(value.ValueKind == JsonValueKind.String ? JsonKindNames.ShowBare(value) : string.Empty, allowed));

    private void CheckArray(ArrayRules rules, string? meaning, JsonElement value)
    {
        var count = value.GetArrayLength();
        if (count < rules.Least)
        {
            problems.Error(
                ContractCodes.WrongCount, path,
                count == 0 ? "Список пуст" : $"В списке {count} эл., а нужно не меньше {rules.Least}",
                meaning ?? (count == 0 ? $"нужно не меньше {rules.Least}" : null));
        }
        else if (count > rules.Most)
        {
            problems.Error(ContractCodes.WrongCount, path, $"В списке {count} эл., а можно не больше {rules.Most}", meaning);
        }

        if (rules.Items is not null)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                path.Push(index++);
                Check(rules.Items, item);
                path.Pop();
            }
        }

        if (rules.Unique)
        {
            CheckUnique(value);
        }
    }

    private void CheckUnique(JsonElement value)
    {
        var items = value.EnumerateArray().ToList();
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var first = items[i].ValueKind == JsonValueKind.String
                ? texts.TryAdd(items[i].GetString()!, i) ? i : texts[items[i].GetString()!]
                : items.FindIndex(0, i + 1, other => JsonElement.DeepEquals(other, items[i]));
            if (first != i)
            {
                path.Push(i);
                problems.Error(ContractCodes.RepeatedItem, path, $"Элемент повторяет элемент [{first}]");
                path.Pop();
            }
        }
    }
}
