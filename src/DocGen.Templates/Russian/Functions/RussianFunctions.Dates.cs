using DocGen.Templates.Russian.Dates;
using Scriban.Parsing;

namespace DocGen.Templates.Russian.Functions;

/// <content>Dates: values, or text as 2023-03-01 and 01.03.2023.</content>
public static partial class RussianFunctions
{
    /// <summary>«1 марта 2023 г.»</summary>
    public static string Date(SourceSpan span, object? date) => DateText.Long(RussianArguments.Date(span, date));

    /// <summary>«01» марта 2023 г.</summary>
    public static string DateQuoted(SourceSpan span, object? date) => DateText.Quoted(RussianArguments.Date(span, date));

    /// <summary>01.03.2023</summary>
    public static string DateShort(SourceSpan span, object? date) => DateText.Short(RussianArguments.Date(span, date));

    /// <summary>«первое марта две тысячи двадцать третьего года»</summary>
    public static string DateWords(SourceSpan span, object? date, string? @case = CaseNames.Nominative) =>
        DateText.Words(RussianArguments.Date(span, date), CaseNames.Read(span, @case));

    /// <summary>«март 2023 года»</summary>
    public static string Month(SourceSpan span, object? date, string? @case = CaseNames.Nominative) =>
        DateText.Month(RussianArguments.Date(span, date), CaseNames.Read(span, @case));

    /// <summary>«март–апрель 2023 года»; for «в марте–апреле» the case is prepositional.</summary>
    public static string MonthRange(SourceSpan span, object? from, object? to, string? @case = CaseNames.Nominative) =>
        DateText.MonthRange(RussianArguments.Date(span, from), RussianArguments.Date(span, to), CaseNames.Read(span, @case));

    /// <summary>«с 1 марта по 31 мая 2023 г.»</summary>
    public static string Period(SourceSpan span, object? from, object? to) =>
        DateText.Period(RussianArguments.Date(span, from), RussianArguments.Date(span, to));

    /// <summary>«I квартал 2024 года»</summary>
    public static string Quarter(SourceSpan span, object? date, string? @case = CaseNames.Nominative) =>
        DateText.Quarter(RussianArguments.Date(span, date), CaseNames.Read(span, @case));

    /// <summary>«2023/24 учебный год» by the year in which it starts, or by any day of it.</summary>
    public static string SchoolYear(SourceSpan span, object? value, string? @case = CaseNames.Nominative)
    {
        var start = value is int year ? year : DateText.SchoolYearOf(RussianArguments.Date(span, value));
        return start is >= 1900 and <= 2200
            ? DateText.SchoolYear(start, CaseNames.Read(span, @case))
            : throw RussianArguments.Wrong(span, "SC1905", "Ожидается год начала учебного года или дата", value);
    }
}
