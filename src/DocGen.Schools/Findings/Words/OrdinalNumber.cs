using System.Globalization;
using System.Text.RegularExpressions;

namespace DocGen.Schools.Findings.Words;

/// <summary>A typed number of a section, item or row taken apart: «2.1.» is 2, 1; «III.» is 3; «Этап 4» is 4.</summary>
internal sealed partial record OrdinalNumber(IReadOnlyList<int> Parts, bool Roman, bool TrailingDot)
{
    public int Depth => Parts.Count;

    public int Last => Parts[^1];

    /// <summary>Null when the text is no number (a dash, a letter, nothing).</summary>
    public static OrdinalNumber? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var match = Number().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var dot = match.Groups["dot"].Success;
        if (match.Groups["roman"].Success)
        {
            return RomanValue(match.Groups["roman"].Value) is { } roman ? new([roman], Roman: true, dot) : null;
        }

        var parts = match.Groups["arabic"].Value.Split('.');
        return new([.. parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture))], Roman: false, dot);
    }

    /// <summary>This number stands directly under the other: 3.4.1 under 3.4.</summary>
    public bool IsUnder(OrdinalNumber parent) => Depth == parent.Depth + 1 && Parts.Take(parent.Depth).SequenceEqual(parent.Parts);

    public bool SameAs(OrdinalNumber other) => Parts.SequenceEqual(other.Parts);

    public override string ToString() => string.Join('.', Parts.Select(p => p.ToString(CultureInfo.InvariantCulture)));

    private static int? RomanValue(string roman)
    {
        var value = 0;
        var digits = roman.ToUpperInvariant().Select(c => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 }).ToList();
        for (var i = 0; i < digits.Count; i++)
        {
            value += i + 1 < digits.Count && digits[i] < digits[i + 1] ? -digits[i] : digits[i];
        }

        return value is > 0 and < 90 ? value : null;
    }

    [GeneratedRegex(
        @"^\s*(?:этап\s*|задача\s*|раздел\s*)?(?:(?<arabic>[0-9]{1,4}(?:\.[0-9]{1,4})*)|(?<roman>[IVXL]{1,7}))(?:-?й|-?я)?(?<dot>\.)?\s*(?:[):]|этап)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Number();
}
