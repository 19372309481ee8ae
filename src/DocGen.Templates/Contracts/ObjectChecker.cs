using System.Runtime.InteropServices;
using System.Text.Json;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Checks the properties of an object. Good data is checked without making a string of any name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ObjectChecker(ContractChecker checker, ContractProblems problems, DataPath path)
{
    private const int OnStack = 128;

    public void Check(ObjectRules rules, JsonElement value)
    {
        var properties = rules.Properties;
        Span<bool> seen = properties.Length <= OnStack ? stackalloc bool[OnStack] : new bool[properties.Length];
        seen = seen[..properties.Length];
        seen.Clear();
        var expected = 0;
        foreach (var property in value.EnumerateObject())
        {
            var index = Find(rules, property, expected);
            if (index >= 0)
            {
                seen[index] = true;
                expected = index + 1;
                path.Push(properties[index].Name);
                checker.Check(properties[index].Schema, property.Value);
                path.Pop();
            }
            else
            {
                CheckOther(rules, property, value);
            }
        }

        for (var i = 0; i < properties.Length; i++)
        {
            if (!seen[i] && properties[i].Required)
            {
                var meaning = properties[i].Schema.Meaning;
                problems.Error(
                    ContractCodes.MissingProperty, path, $"Нет обязательного поля «{properties[i].Name}»",
                    meaning is null ? null : $"{properties[i].Name} — {meaning}");
            }
        }
    }

    /// <summary>Looks from the place after the last one found: data mostly keeps the schema's order.</summary>
    private static int Find(ObjectRules rules, JsonProperty property, int expected)
    {
        var count = rules.Properties.Length;
        for (var i = 0; i < count; i++)
        {
            var index = expected + i < count ? expected + i : expected + i - count;
            if (property.NameEquals(rules.Properties[index].Name))
            {
                return index;
            }
        }

        return -1;
    }

    private void CheckOther(ObjectRules rules, JsonProperty property, JsonElement parent)
    {
        var name = property.Name;
        path.Push(name);
        if (rules.Others is not null)
        {
            checker.Check(rules.Others, property.Value);
        }
        else
        {
            var absent = rules.Properties.Select(known => known.Name).Where(known => !parent.TryGetProperty(known, out _)).ToList();
            var hint = Suggestion.For(name, absent) ?? Known(absent);
            problems.Error(ContractCodes.UnknownProperty, path, $"Неизвестное поле «{Printable.Show(name)}»", hint);
        }

        path.Pop();
    }

    private static string? Known(List<string> absent) =>
        absent.Count is > 0 and <= 12 ? $"ещё не заданы: {string.Join(", ", absent)}" : null;
}
