using System.Text.RegularExpressions;

namespace DocGen.Pdf.Metadata;

/// <summary>The shape of a language tag (RFC 3066, as ISO 19005-2, 6.7.4 asks).</summary>
internal static partial class LanguageTag
{
    public static void Check(string language)
    {
        if (!Shape().IsMatch(language))
        {
            throw new ArgumentException($"«{language}» is no language tag like ru-RU.", nameof(language));
        }
    }

    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
