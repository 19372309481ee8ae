using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Jobs.Sources.Figures;
using DocGen.Schools.Analytics;

namespace DocGen.Jobs.Sources;

/// <summary>The school's registered results as a block «exam_results»: what an empty table of exam results in a programme shows.</summary>
internal static class ResultTableSource
{
    private const int YearsShown = 3;

    /// <summary>Null where the school has no results.</summary>
    public static JsonObject? Of(SourceRecords records, string schoolId)
    {
        var own = new ResultIndex(records.Data.ExamResults.Where(r => r.SchoolId == schoolId && r.Year <= records.Dates.AsOf.Year));
        var years = own.Years.TakeLast(YearsShown).ToList();
        var keys = years.SelectMany(year => own.Of(schoolId, year)).Select(r => r.Key).Distinct().Order().ToList();
        if (keys.Count == 0)
        {
            return null;
        }

        var head = years.Select(year => year.ToString(CultureInfo.InvariantCulture)).Prepend("Процедура, предмет, класс");
        return Members.Of(
            ("type", "exam_results"),
            ("caption", "Доля участников с отметкой «2» (ВПР) или не преодолевших минимальный порог (ОГЭ, ЕГЭ), %"),
            ("columns", Members.List(head.Select(h => JsonValue.Create(h)))),
            ("rows", Members.List(keys.Select(key => Row(own, schoolId, key, years)))));
    }

    private static JsonArray Row(ResultIndex own, string schoolId, ProcedureKey key, List<int> years)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{ProcedureSource.Name(key.Procedure)}, {key.Subject}, {key.Grade} класс");
        var shares = years.Select(year => own.Find(schoolId, year, key) is { } result && Rounded.Share(result.LowShare) is { } share
            ? JsonValue.Create(share)
            : JsonValue.Create("нет данных"));
        return Members.List(shares.Prepend(JsonValue.Create(name)));
    }
}
