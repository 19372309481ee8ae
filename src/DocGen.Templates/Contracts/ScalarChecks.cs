using System.Globalization;
using System.Text.Json;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Checks of texts and numbers.</summary>
internal static class ScalarChecks
{
    public static void CheckText(SchemaNode node, string? meaning, JsonElement value, ContractProblems problems, DataPath path)
    {
        var rules = node.Text!;
        var text = value.GetString()!;
        if (rules.Shortest > 0 || rules.Longest < int.MaxValue)
        {
            CheckLength(rules, Length(text), meaning, problems, path);
        }

        if (rules.Pattern is not null && !rules.Pattern.IsMatch(text))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems.Error(ContractCodes.WrongLength, path, text.Length == 0 ? "Текст пуст" : "В тексте одни пробелы", meaning);
                return;
            }

            problems.Error(
                ContractCodes.WrongPattern, path, $"{Capital(JsonKindNames.Show(value))} записан не так, как нужно",
                meaning ?? $"образец: {rules.Pattern}");
        }

        if (rules.Format != TextFormat.None && !Fits(rules.Format, text))
        {
            problems.Error(
                ContractCodes.WrongFormat, path, $"{Capital(JsonKindNames.Show(value))} — не {Name(rules.Format)}", meaning);
        }
    }

    public static void CheckNumber(SchemaNode node, string? meaning, JsonElement value, ContractProblems problems, DataPath path)
    {
        var rules = node.Number!;
        var number = value.GetDouble();
        var wrong =
            number < rules.Least ? $"не меньше {Show(rules.Least)}"
            : number > rules.Most ? $"не больше {Show(rules.Most)}"
            : number <= rules.Above ? $"больше {Show(rules.Above)}"
            : number >= rules.Below ? $"меньше {Show(rules.Below)}"
            : null;
        if (wrong is not null)
        {
            problems.Error(ContractCodes.OutOfRange, path, $"Число {value.GetRawText()}, а нужно {wrong}", meaning);
        }
    }

    private static void CheckLength(TextRules rules, int length, string? meaning, ContractProblems problems, DataPath path)
    {
        if (length < rules.Shortest)
        {
            problems.Error(
                ContractCodes.WrongLength, path, length == 0 ? "Текст пуст" : $"В тексте {length} зн., а нужно не меньше {rules.Shortest}", meaning);
        }
        else if (length > rules.Longest)
        {
            problems.Error(ContractCodes.WrongLength, path, $"В тексте {length} зн., а можно не больше {rules.Longest}", meaning);
        }
    }

    /// <summary>Characters as JSON Schema counts them: code points.</summary>
    private static int Length(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static bool Fits(TextFormat format, string text) => format switch
    {
        TextFormat.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        TextFormat.Uri => Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto),
        _ => IsEmail(text),
    };

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == text.LastIndexOf('@')
            && text.IndexOf('.', at) > at + 1
            && !text.EndsWith('.')
            && !text.Any(char.IsWhiteSpace);
    }

    private static string Name(TextFormat format) => format switch
    {
        TextFormat.Date => "дата вида 2026-03-01",
        TextFormat.Uri => "адрес вида https://школа.рф",
        _ => "адрес почты вида school@example.ru",
    };

    private static string Show(double? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
