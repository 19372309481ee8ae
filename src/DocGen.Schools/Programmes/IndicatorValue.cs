using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace DocGen.Schools.Programmes;

/// <summary>A value of an indicator, kept as typed, with the number read from it.</summary>
/// <param name="Text">As typed: «100%», «не менее 12 чел.», «43,5».</param>
public sealed partial record IndicatorValue(string Text)
{
    private readonly decimal? given;

    /// <summary>The number; read from <see cref="Text"/> unless given. Null when the text holds none or several.</summary>
    public decimal? Value
    {
        get => given ?? Read(Text);
        init => given = value;
    }

    /// <summary>The text or the unit says percent.</summary>
    [JsonIgnore]
    public bool IsPercent => Text.Contains('%', StringComparison.Ordinal) || Text.Contains("процент", StringComparison.OrdinalIgnoreCase);

    public DateOnly? AsOf { get; init; }

    private static decimal? Read(string text)
    {
        var numbers = Number().Matches(text);
        if (numbers.Count != 1)
        {
            return null;
        }

        var digits = Spaces().Replace(numbers[0].Value, string.Empty).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"(?<![\p{L}0-9])[-−]?[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+(?:[.,][0-9]+)?|(?<![\p{L}0-9])[-−]?[0-9]+(?:[.,][0-9]+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
