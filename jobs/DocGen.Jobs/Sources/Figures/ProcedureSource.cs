using System.Text.Json.Nodes;
using DocGen.Schools.Analytics;
using DocGen.Schools.Results;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>Results of procedures; shapes «procedure», «result» and «low_result» of the sources.</summary>
internal static class ProcedureSource
{
    public static JsonObject Of(ProcedureAnalysis analysis, ProcedureAnalysis? yearBefore) => Members.Of(
    [
        .. Key(analysis.Key),
        ("year", analysis.Year),
        ("participants", analysis.Participants),
        ("below", analysis.BelowMinimum),
        ("share", Rounded.Share(analysis.LowShare)),
        ("reason", ReasonText.Of(analysis.LowShare.NoData)),
        ("low", analysis.IsLow),
        ("small", analysis.SmallSample),
        ("mean", Rounded.Mean(analysis.Mean)),
        ("district_share", Rounded.Share(analysis.MunicipalityMean)),
        ("region_share", Rounded.Share(analysis.RegionMean)),
        ("to_district", Rounded.Difference(analysis.LowShare, analysis.MunicipalityMean)),
        ("to_region", Rounded.Difference(analysis.LowShare, analysis.RegionMean)),
        ("before_year", yearBefore?.Year),
        ("before_share", yearBefore is null ? null : Rounded.Share(yearBefore.LowShare)),
        ("before_small", yearBefore is { SmallSample: true } ? JsonValue.Create(true) : null),
        ("change", yearBefore is null ? null : Rounded.Difference(analysis.LowShare, yearBefore.LowShare)),
    ]);

    public static JsonObject Low(ProcedureResult result) => Members.Of(
    [
        .. Key(result.Key),
        ("year", result.Year),
        ("participants", result.Participants),
        ("below", result.BelowMinimum),
        ("share", Rounded.Share(result.LowShare)),
        ("small", result.SmallSample),
    ]);

    public static (string Name, JsonNode? Value)[] Key(ProcedureKey key) =>
    [
        ("procedure", key.Procedure.ToString().ToLowerInvariant()), ("procedure_name", Name(key.Procedure)), ("subject", key.Subject), ("grade", key.Grade),
    ];

    public static string Name(ExamProcedure procedure) => procedure switch
    {
        ExamProcedure.Vpr => "ВПР",
        ExamProcedure.Oge => "ОГЭ",
        _ => "ЕГЭ",
    };
}
