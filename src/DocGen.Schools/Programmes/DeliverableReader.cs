using System.Text.RegularExpressions;

namespace DocGen.Schools.Programmes;

/// <summary>Tells from the words of an expected result which document it is.</summary>
public static partial class DeliverableReader
{
    private static readonly (Regex Pattern, DeliverableKind Kind)[] Kinds =
    [
        (Order(), DeliverableKind.Order),
        (Protocol(), DeliverableKind.Protocol),
        (Note(), DeliverableKind.AnalyticalNote),
        (Route(), DeliverableKind.IndividualRoute),
        (Agreement(), DeliverableKind.Agreement),
        (ProgrammeWord(), DeliverableKind.Programme),
        (Plan(), DeliverableKind.Plan),
    ];

    /// <summary>The kind named first in the text, or null when the result is no document («Повышение мотивации»).</summary>
    public static DeliverableKind? Read(string? expectedResult)
    {
        if (string.IsNullOrWhiteSpace(expectedResult))
        {
            return null;
        }

        DeliverableKind? found = null;
        var first = int.MaxValue;
        foreach (var (pattern, kind) in Kinds)
        {
            var match = pattern.Match(expectedResult);
            if (match.Success && match.Index < first)
            {
                (found, first) = (kind, match.Index);
            }
        }

        return found;
    }

    [GeneratedRegex(@"\b(?:приказ|распоряжени)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Order();

    [GeneratedRegex(@"\bпротокол\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Protocol();

    [GeneratedRegex(@"\b(?:справк|отч[её]т)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"\bИОМ\b|\b[Ии]ндивидуальн\w+ (?:образовательн\w+ )?маршрут", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Route();

    [GeneratedRegex(@"\b(?:договор|соглашени[ея])(?!\p{L}*н)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"\b(?:программ[аыу]?|концепци[яию])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ProgrammeWord();

    [GeneratedRegex(@"\b(?:план(?:а|ы|ов|ом)?|дорожн\w+ карт\w+|график(?:а|и|ов)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plan();
}
