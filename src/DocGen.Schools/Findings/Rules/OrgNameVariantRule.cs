using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>
/// A school written in two ways («МБОУ Солонецкая СОШ» and «МБОУ «Солонецкая СОШ»»), or some schools with quotes and some without.
/// </summary>
public sealed partial class OrgNameVariantRule : FindingRule
{
    public override string Code => "ORG_NAME_VARIANT";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var mentions = context.Outline.Texts.SelectMany(t => Mention().Matches(t.Text).Select(m => (t.Path, Name: m.Value.Trim()))).ToList();
        var known = context.Data.Organizations.Select(o => (Path: string.Empty, Name: o.ShortName)).ToList();
        var variants = mentions.GroupBy(m => PlainText.Of(m.Name), StringComparer.Ordinal).ToList();
        foreach (var group in variants)
        {
            var registered = known.Find(k => PlainText.Of(k.Name) == group.Key).Name;
            var standard = registered ?? group.GroupBy(m => Spelling(m.Name), StringComparer.Ordinal).MaxBy(g => g.Count())!.First().Name;
            foreach (var variant in group.DistinctBy(m => Spelling(m.Name), StringComparer.Ordinal).Where(m => Spelling(m.Name) != Spelling(standard)))
            {
                yield return Info(variant.Path, $"Название написано иначе: «{variant.Name}», обычно «{standard}»", "Пишите название одинаково во всём документе");
            }
        }

        foreach (var finding in MixedStyles(variants))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> MixedStyles(List<IGrouping<string, (string Path, string Name)>> variants)
    {
        var named = variants.Where(v => !v.Key.Split(' ').Any(w => w.All(char.IsAsciiDigit))).ToList();
        if (!named.Exists(v => v.Any(m => m.Name.Contains('«', StringComparison.Ordinal))))
        {
            return [];
        }

        return named.Where(v => v.All(m => !m.Name.Contains('«', StringComparison.Ordinal))).Select(v => v.First())
            .Select(m => Info(m.Path, $"Название без кавычек: «{m.Name}», а у других школ кавычки есть", "Выберите одно написание для всех организаций"));
    }

    /// <summary>What tells one spelling from another: case and quotes. An unclosed quote is another finding; spaces too.</summary>
    private static string Spelling(string name) => Ignored().Replace(name, string.Empty);

    [GeneratedRegex(
        @"(?<!\p{L})(?:М[БАК]?О[БА]?У|Г[БАК]?ОУ|М[БА]ДОУ)\s*(?:«[^«»]{2,60}?(?:СОШ|ООШ|НОШ|[Гг]имназия|[Лл]ицей|[Шш]кола)(?!\p{L})[^«»,;.()]{0,20}?»|«?(?:\p{Lu}[\p{L}-]+\s+){0,3}(?:СОШ|ООШ|НОШ|[Гг]имназия|[Лл]ицей)(?!\p{L})(?:\s*№\s*[0-9]+)?)",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"[\s»]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ignored();
}
