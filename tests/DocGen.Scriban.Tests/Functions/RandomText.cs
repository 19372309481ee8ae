using System.Text;

namespace Scriban.Tests.Functions;

/// <summary>Texts for property tests: Cyrillic, Latin, markup, controls and characters beyond the basic plane.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "а", "Ё", "я", "a", "Z", "0", "9", " ", "\n", "\t", "<", ">", "&", "\"", "'", "/", "=", "%", "+", "\\", "é", "\u00a0", "№", "—", "😀",
    ];

    public static string Next(Random random, int longest)
    {
        var text = new StringBuilder();
        for (var i = random.Next(longest + 1); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
