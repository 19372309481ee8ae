using System.Text.RegularExpressions;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Outline;

/// <summary>Tells the role of a section from its title, for documents whose author named no roles.</summary>
internal static partial class RoleWords
{
    private static readonly (Regex Pattern, string Role)[] Titles =
    [
        (Goal(), BlockRole.Goal),
        (Tasks(), BlockRole.Tasks),
        (Results(), BlockRole.ExpectedResults),
        (Indicators(), BlockRole.Indicators),
    ];

    public static string? Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        foreach (var (pattern, role) in Titles)
        {
            if (pattern.IsMatch(title))
            {
                return role;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s*цел[ьи](?:\s+программы)?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^\s*(?:\p{L}+\s+)?задачи(?:\s+программы)?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tasks();

    [GeneratedRegex(@"^\s*(?:ожидаемые|прогнозируемые|планируемые)\s.*результаты|^\s*(?:ожидаемые|прогнозируемые|планируемые)\s+результаты", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Results();

    [GeneratedRegex(@"^\s*(?:целевые\s+)?(?:индикаторы|показатели)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Indicators();
}
