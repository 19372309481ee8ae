using System.Globalization;
using DocGen.Schools.Results;

namespace DocGen.Schools.Findings.DataRules;

/// <summary>Results that cannot be: more below the minimum than participants, a share outside 0–100 %, a share that its counts deny.</summary>
public sealed class ResultOutOfRangeRule : DataRule
{
    /// <summary>Sources round shares to whole percents or to tenths.</summary>
    private const decimal Rounding = 0.6m;

    public override string Code => "PERCENT_OUT_OF_RANGE";

    public override IEnumerable<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        for (var i = 0; i < data.ExamResults.Count; i++)
        {
            if (Fault(data.ExamResults[i]) is { } fault)
            {
                yield return Error($"$.exam_results[{i}]", $"{Name(data.ExamResults[i])}: {fault}", Hint(data.ExamResults[i]));
            }
        }
    }

    private static string? Fault(ExamResult result)
    {
        if (result.Participants < 0 || result.BelowMinimum < 0)
        {
            return "отрицательное число";
        }

        if (result.BelowMinimum > result.Participants)
        {
            return $"не преодолели минимум {result.BelowMinimum} из {result.Participants}";
        }

        if (result.BelowMinimumPercent is < 0 or > 100)
        {
            return string.Create(CultureInfo.InvariantCulture, $"доля {result.BelowMinimumPercent} % вне 0–100 %");
        }

        if (result is { BelowMinimumPercent: { } percent, BelowMinimum: { } below, Participants: { } participants and > 0 }
            && Math.Abs(percent - (100m * below / participants)) > Rounding)
        {
            return string.Create(CultureInfo.InvariantCulture, $"доля {percent} % не равна {below} из {participants}");
        }

        return result is { Marks: { } m, Participants: { } all } && m.Twos + m.Threes + m.Fours + m.Fives > all ? "отметок больше, чем участников" : null;
    }

    internal static string Name(ExamResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Procedure switch { ExamProcedure.Vpr => "ВПР", ExamProcedure.Oge => "ОГЭ", _ => "ЕГЭ" }}, {result.Subject}, {result.Grade} класс, {result.Year}");

    internal static string Hint(ExamResult result) => result.Source is { } source
        ? string.Create(CultureInfo.InvariantCulture, $"Проверьте источник: {source.File}, лист {source.Sheet ?? "—"}, строка {source.Row}")
        : "Проверьте данные";
}
