namespace DocGen.Templates.Russian.Grammar;

/// <summary>The form of a noun after a number.</summary>
public static class Plural
{
    /// <param name="one">1 школа, 21 школа.</param>
    /// <param name="few">2 школы; also any fraction: 1,5 процента.</param>
    /// <param name="many">5 школ, 11 школ, 0 школ.</param>
    public static string Choose(decimal number, string one, string few, string many)
    {
        var absolute = Math.Abs(number);
        if (absolute != decimal.Truncate(absolute))
        {
            return few;
        }

        var hundreds = (int)(absolute % 100);
        return (hundreds % 10, hundreds) switch
        {
            (_, >= 11 and <= 14) => many,
            (1, _) => one,
            (>= 2 and <= 4, _) => few,
            _ => many,
        };
    }
}
