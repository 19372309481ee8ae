using DocGen.Templates.Russian.Numbers;
using Scriban.Parsing;

namespace DocGen.Templates.Russian.Functions;

/// <content>Numbers in digits and in words, and nouns counted by them.</content>
public static partial class RussianFunctions
{
    private const int AsManyAsThereAre = -1;
    private const string NoData = "нет данных";

    /// <summary>«1 234,5»; no value is «нет данных».</summary>
    /// <param name="digits">Digits after the comma; left out, as many as the number has.</param>
    public static string Number(SourceSpan span, object? value, int digits = AsManyAsThereAre) =>
        RussianArguments.Number(span, value) is { } number ? NumberText.Number(number, Digits(span, digits)) : NoData;

    /// <summary>«31,5%»; with a space «31,5 %».</summary>
    public static string Percent(SourceSpan span, object? value, int digits = AsManyAsThereAre, bool space = false) =>
        RussianArguments.Number(span, value) is { } number ? NumberText.Percent(number, Digits(span, digits), space ? "\u00A0" : "") : NoData;

    /// <summary>«3,2 п.п.»; a signed one is «+3,2 п.п.».</summary>
    public static string Points(SourceSpan span, object? value, int digits = AsManyAsThereAre, bool signed = false) =>
        RussianArguments.Number(span, value) is { } number ? NumberText.Points(number, Digits(span, digits), signed) : NoData;

    /// <summary>The form of the noun alone: <c>5 | ru.plural 'школа' 'школы' 'школ'</c> gives «школ».</summary>
    public static string Plural(SourceSpan span, object? number, string? one, string? few, string? many) =>
        Grammar.Plural.Choose(RussianArguments.RequiredNumber(span, number), one ?? "", few ?? "", many ?? "");

    /// <summary>The number and the noun: «5 школ», «1,5 процента».</summary>
    public static string Count(SourceSpan span, object? number, string? one, string? few, string? many)
    {
        var value = RussianArguments.RequiredNumber(span, number);
        return NumberText.Number(value) + "\u00A0" + Grammar.Plural.Choose(value, one ?? "", few ?? "", many ?? "");
    }

    /// <summary>A whole number in words: <c>21 | ru.words 'genitive' 'f'</c> gives «двадцати одной».</summary>
    public static string Words(SourceSpan span, object? number, string? @case = CaseNames.Nominative, string? gender = "m") =>
        NumberWords.Cardinal(Whole(span, number, NumberWords.Max), CaseNames.Read(span, @case), Gender(gender));

    /// <summary>«двадцать третий», up to 9999.</summary>
    public static string Ordinal(SourceSpan span, object? number, string? @case = CaseNames.Nominative, string? gender = "m")
    {
        var value = Whole(span, number, NumberWords.MaxOrdinal);
        return value < 0
            ? throw RussianArguments.Wrong(span, "SC1906", "Порядковое числительное не бывает отрицательным", number)
            : NumberWords.Ordinal((int)value, CaseNames.Read(span, @case), Gender(gender));
    }

    /// <summary>«1 234,50 руб.»</summary>
    public static string Money(SourceSpan span, object? rubles) =>
        RussianArguments.Number(span, rubles) is { } sum ? NumberText.Money(sum) : NoData;

    /// <summary>«одна тысяча двести тридцать четыре рубля 50 копеек»</summary>
    public static string MoneyWords(SourceSpan span, object? rubles)
    {
        var sum = RussianArguments.RequiredNumber(span, rubles);
        return sum is >= 0 and <= NumberWords.Max
            ? Numbers.MoneyWords.Rubles(sum)
            : throw RussianArguments.Wrong(span, "SC1906", "Сумма должна быть от нуля до 999 триллионов", rubles);
    }

    private static long Whole(SourceSpan span, object? value, long max)
    {
        var number = RussianArguments.RequiredNumber(span, value);
        return number == decimal.Truncate(number) && Math.Abs(number) <= max
            ? (long)number
            : throw RussianArguments.Wrong(span, "SC1906", $"Словами пишутся целые числа до {NumberText.Number(max)}", value);
    }

    private static int? Digits(SourceSpan span, int digits) => digits switch
    {
        AsManyAsThereAre => null,
        >= 0 and <= 10 => digits,
        _ => throw RussianArguments.Wrong(span, "SC1906", "Знаков после запятой бывает от 0 до 10", digits),
    };

    private static GrammaticalGender Gender(string? name) => CaseNames.Gender(name) ?? GrammaticalGender.Masculine;
}
