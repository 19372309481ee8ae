using System.Globalization;
using DocGen.Templates.Russian.Numbers;

namespace DocGen.Templates.Russian.Dates;

/// <summary>Dates and terms as papers write them; inside a date all spaces are no-break.</summary>
public static class DateText
{
    private const string Space = "\u00A0";

    /// <summary>«1 марта 2023 г.»</summary>
    public static string Long(DateOnly date) => $"{date.Day.ToString(CultureInfo.InvariantCulture)}{Space}{MonthAndYear(date)}{Space}г.";

    /// <summary>«01» марта 2023 г.</summary>
    public static string Quoted(DateOnly date) => $"«{date.Day.ToString("00", CultureInfo.InvariantCulture)}»{Space}{MonthAndYear(date)}{Space}г.";

    /// <summary>01.03.2023.</summary>
    public static string Short(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>«первое марта две тысячи двадцать третьего года»; of the six cases only the day changes.</summary>
    public static string Words(DateOnly date, GrammaticalCase to = GrammaticalCase.Nominative) =>
        $"{NumberWords.Ordinal(date.Day, to, GrammaticalGender.Neuter)} {MonthNames.Genitive[date.Month - 1]} " +
        $"{NumberWords.Ordinal(date.Year, GrammaticalCase.Genitive)} года";

    /// <summary>«март 2023 года», «в марте 2023 года» by the case.</summary>
    public static string Month(DateOnly date, GrammaticalCase to = GrammaticalCase.Nominative) =>
        $"{MonthNames.In(to, date.Month)}{Space}{Year(date)}{Space}{YearWord(GrammaticalCase.Genitive)}";

    /// <summary>«март–апрель 2023 года»; over a change of year «сентябрь 2023 года – май 2024 года».</summary>
    public static string MonthRange(DateOnly from, DateOnly to, GrammaticalCase @case = GrammaticalCase.Nominative)
    {
        if (from.Year != to.Year)
        {
            return $"{Month(from, @case)}{Space}– {Month(to, @case)}";
        }

        return from.Month == to.Month ? Month(from, @case) : $"{MonthNames.In(@case, from.Month)}–{Month(to, @case)}";
    }

    /// <summary>«с 1 марта по 31 мая 2023 г.»; the year is said twice only when it changes.</summary>
    public static string Period(DateOnly from, DateOnly to)
    {
        var day = from.Day.ToString(CultureInfo.InvariantCulture);
        var start = from.Year == to.Year ? $"{day}{Space}{MonthNames.Genitive[from.Month - 1]}" : Long(from);
        return $"с{Space}{start} по{Space}{Long(to)}";
    }

    /// <summary>«I квартал 2024 года».</summary>
    public static string Quarter(DateOnly date, GrammaticalCase to = GrammaticalCase.Nominative)
    {
        string[] numbers = ["I", "II", "III", "IV"];
        var word = to switch
        {
            GrammaticalCase.Genitive => "квартала",
            GrammaticalCase.Dative => "кварталу",
            GrammaticalCase.Instrumental => "кварталом",
            GrammaticalCase.Prepositional => "квартале",
            _ => "квартал",
        };
        return $"{numbers[(date.Month - 1) / 3]}{Space}{word} {Year(date)}{Space}года";
    }

    /// <summary>«2023/24 учебный год» by the year in which it starts.</summary>
    public static string SchoolYear(int start, GrammaticalCase to = GrammaticalCase.Nominative)
    {
        var adjective = to switch
        {
            GrammaticalCase.Genitive => "учебного",
            GrammaticalCase.Dative => "учебному",
            GrammaticalCase.Instrumental => "учебным",
            GrammaticalCase.Prepositional => "учебном",
            _ => "учебный",
        };
        var end = ((start + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
        return $"{start.ToString(CultureInfo.InvariantCulture)}/{end}{Space}{adjective}{Space}{YearWord(to)}";
    }

    /// <summary>The school year a day belongs to: it starts on 1 September.</summary>
    public static int SchoolYearOf(DateOnly date) => date.Month >= 9 ? date.Year : date.Year - 1;

    private static string MonthAndYear(DateOnly date) => MonthNames.Genitive[date.Month - 1] + Space + Year(date);

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string YearWord(GrammaticalCase to) => to switch
    {
        GrammaticalCase.Genitive => "года",
        GrammaticalCase.Dative or GrammaticalCase.Prepositional => "году",
        GrammaticalCase.Instrumental => "годом",
        _ => "год",
    };
}
