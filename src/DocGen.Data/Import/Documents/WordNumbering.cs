using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocGen.Data.Import.Documents;

/// <summary>The markers that Word's automatic numbering prints, counted through the document.</summary>
internal sealed partial class WordNumbering
{
    private static readonly XNamespace W = WordText.W;

    private readonly Dictionary<(string Id, int Level), (string Format, string Text, int Start)> levels = [];
    private readonly Dictionary<string, string> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    /// <param name="part">The numbering part; null when the document has none.</param>
    public WordNumbering(XElement? part)
    {
        foreach (var definition in part?.Elements(W + "abstractNum") ?? [])
        {
            foreach (var level in definition.Elements(W + "lvl"))
            {
                levels[($"a{Value(definition, "abstractNumId")}", Number(level.Attribute(W + "ilvl")?.Value))] =
                    (Child(level, "numFmt") ?? "decimal", Child(level, "lvlText") ?? "", Whole(Child(level, "start")));
            }
        }

        foreach (var list in part?.Elements(W + "num") ?? [])
        {
            abstracts[Value(list, "numId")] = $"a{Child(list, "abstractNumId")}";
        }
    }

    /// <summary>The marker of the next item of a list; null when there is no such list.</summary>
    public string? Next(string listId, int level)
    {
        if (!abstracts.TryGetValue(listId, out var definition) || !levels.TryGetValue((definition, level), out var own))
        {
            return null;
        }

        if (!counters.TryGetValue(listId, out var counts))
        {
            counters[listId] = counts = [.. Enumerable.Range(0, 10).Select(i => levels.TryGetValue((definition, i), out var l) ? l.Start - 1 : 0)];
        }

        counts[level]++;
        for (var deeper = level + 1; deeper < counts.Length; deeper++)
        {
            counts[deeper] = levels.TryGetValue((definition, deeper), out var l) ? l.Start - 1 : 0;
        }

        return own.Format == "none" ? null : own.Format == "bullet" ? Bullet(own.Text) : Place().Replace(own.Text, match =>
        {
            var at = match.Value[1] - '1';
            return Write(Math.Max(counts[at], 1), levels.TryGetValue((definition, at), out var l) ? l.Format : "decimal");
        });
    }

    /// <remarks>Bullets of symbol fonts are letters of the private area: on paper they are dots and squares.</remarks>
    private static string Bullet(string text) => text.Length == 0 || text[0] is >= '\uE000' and <= '\uF8FF' ? "•" : text;

    private static string Write(int number, string format) => format switch
    {
        "lowerLetter" => ((char)('a' + ((number - 1) % 26))).ToString(),
        "upperLetter" => ((char)('A' + ((number - 1) % 26))).ToString(),
        "russianLower" => "абвгдежзиклмнопрстуфхцчшщэюя"[(number - 1) % 28].ToString(),
        "russianUpper" => "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"[(number - 1) % 28].ToString(),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, sign) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }

    private static string? Child(XElement element, string name) => element.Element(W + name)?.Attribute(W + "val")?.Value;

    private static string Value(XElement element, string name) => element.Attribute(W + name)?.Value ?? "";

    private static int Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 9) : 0;

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
