using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Templates.Russian.Functions;

/// <summary>Cases and genders as templates and data name them.</summary>
internal static class CaseNames
{
    public const string Nominative = "nominative";
    private static readonly string[] English = [Nominative, "genitive", "dative", "accusative", "instrumental", "prepositional"];
    private static readonly string[] Russian = ["именительный", "родительный", "дательный", "винительный", "творительный", "предложный"];

    /// <summary>The name under which data keeps the form of a case.</summary>
    public static string Of(GrammaticalCase value) => English[(int)value];

    public static GrammaticalCase Read(SourceSpan span, string? name)
    {
        var index = Math.Max(Array.IndexOf(English, name), Array.IndexOf(Russian, name));
        return index >= 0
            ? (GrammaticalCase)index
            : throw new ScriptRuntimeException(span, $"Падеж «{name}» неизвестен")
            {
                Code = "SC1901",
                Hint = $"допустимы {string.Join(", ", English)} или их русские названия",
            };
    }

    /// <returns>Null for no gender or an unknown word.</returns>
    public static GrammaticalGender? Gender(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        "male" or "m" or "masculine" or "мужской" or "м" or "муж" or "муж." => GrammaticalGender.Masculine,
        "female" or "f" or "feminine" or "женский" or "ж" or "жен" or "жен." => GrammaticalGender.Feminine,
        "neuter" or "n" or "средний" or "с" => GrammaticalGender.Neuter,
        _ => null,
    };
}
