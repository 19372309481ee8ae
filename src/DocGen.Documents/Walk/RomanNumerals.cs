using System.Text;

namespace DocGen.Documents.Walk;

internal static class RomanNumerals
{
    private static readonly (int Value, string Letters)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <param name="number">From 1.</param>
    public static string Of(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Signs)
        {
            while (number >= value)
            {
                text.Append(letters);
                number -= value;
            }
        }

        return text.ToString();
    }
}
