using DocGen.Templates.Russian.Grammar;

namespace DocGen.Templates.Russian.Numbers;

/// <summary>Whole numbers in words, in any case and gender: «двадцати одной», «двумстам сорока».</summary>
public static class NumberWords
{
    /// <summary>The largest absolute value that has a name here.</summary>
    public const long Max = 999_999_999_999_999;

    /// <summary>The largest ordinal: years and points of a plan need no more.</summary>
    public const int MaxOrdinal = 9999;

    /// <param name="gender">Of the counted noun: «одна школа», «две школы».</param>
    /// <param name="animate">Whether living beings are counted: «вижу двух учеников», «вижу два класса».</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond <see cref="Max"/>.</exception>
    public static string Cardinal(
        long number, GrammaticalCase to = GrammaticalCase.Nominative, GrammaticalGender gender = GrammaticalGender.Masculine, bool animate = false)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Max);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, -Max);
        if (number == 0)
        {
            return NumberWordTables.Small[0][(int)to];
        }

        var words = new List<string>();
        if (number < 0)
        {
            words.Add("минус");
            number = -number;
        }

        for (int power = 4, group; power > 0; power--)
        {
            group = (int)(number / Thousand(power) % 1000);
            if (group > 0)
            {
                AddGroup(words, group, to, power == 1 ? GrammaticalGender.Feminine : GrammaticalGender.Masculine, animate: false);
                words.Add(PowerWord(power, group, to));
            }
        }

        AddGroup(words, (int)(number % 1000), to, gender, animate);
        return string.Join(' ', words);
    }

    /// <summary>«Двадцать третий», «две тысячи двадцать третьего»: only the last word is an ordinal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 9999.</exception>
    public static string Ordinal(
        int number, GrammaticalCase to = GrammaticalCase.Nominative, GrammaticalGender gender = GrammaticalGender.Masculine)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxOrdinal);
        var (rest, masculine) = LastOrdinal(number);
        var mark = gender switch { GrammaticalGender.Feminine => "f", GrammaticalGender.Neuter => "n", _ => "m" };
        var nominative = AdjectiveForms.InGender(masculine, mark);
        var word = AdjectiveForms.Find(nominative)!.Paradigm.Decline(nominative, to, animate: false);
        return rest == 0 ? word : Cardinal(rest) + " " + word;
    }

    private static (int Before, string Masculine) LastOrdinal(int number)
    {
        var (tens, ones) = (number % 100, number % 10);
        return number switch
        {
            _ when tens is > 0 and < 20 || number == 0 => (number - tens, NumberWordTables.OrdinalsSmall[tens]),
            _ when ones > 0 => (number - ones, NumberWordTables.OrdinalsSmall[ones]),
            _ when tens > 0 => (number - tens, NumberWordTables.OrdinalTens[tens / 10]),
            _ when number % 1000 > 0 => (number - number % 1000, NumberWordTables.OrdinalHundreds[number % 1000 / 100]),
            1000 => (0, "тысячный"),
            _ => (0, NumberWordTables.Small[number / 1000][(int)GrammaticalCase.Genitive] + "тысячный"),
        };
    }

    private static void AddGroup(List<string> words, int group, GrammaticalCase to, GrammaticalGender gender, bool animate)
    {
        if (group >= 100)
        {
            words.Add(NumberWordTables.Hundreds[group / 100][(int)to]);
        }

        var rest = group % 100;
        if (rest >= 20)
        {
            words.Add(NumberWordTables.Tens[rest / 10][(int)to]);
            rest %= 10;
        }

        if (rest > 0)
        {
            // «Двадцать два ученика»: in compound numbers two, three and four are counted as things.
            var living = animate && (rest == 1 || (group < 20 && rest <= 4)) && to == GrammaticalCase.Accusative && gender != GrammaticalGender.Neuter
                && !(rest == 1 && gender == GrammaticalGender.Feminine);
            words.Add(SmallForms(rest, gender)[(int)(living ? GrammaticalCase.Genitive : to)]);
        }
    }

    private static string[] SmallForms(int number, GrammaticalGender gender) => (number, gender) switch
    {
        (1, GrammaticalGender.Feminine) => NumberWordTables.OneFeminine,
        (1, GrammaticalGender.Neuter) => NumberWordTables.OneNeuter,
        (2, GrammaticalGender.Feminine) => NumberWordTables.TwoFeminine,
        _ => NumberWordTables.Small[number],
    };

    /// <summary>«Одна тысяча», «две тысячи», «пять тысяч»; «двумя тысячами».</summary>
    private static string PowerWord(int power, int group, GrammaticalCase to)
    {
        var (singular, plural) = NumberWordTables.Powers[power - 1];
        return to is GrammaticalCase.Nominative or GrammaticalCase.Accusative
            ? Plural.Choose(group, singular[(int)to], singular[(int)GrammaticalCase.Genitive], plural[(int)GrammaticalCase.Genitive])
            : Plural.Choose(group, singular[(int)to], plural[(int)to], plural[(int)to]);
    }

    private static long Thousand(int power) => power switch { 1 => 1_000, 2 => 1_000_000, 3 => 1_000_000_000, _ => 1_000_000_000_000 };
}
