using System.Collections.Concurrent;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Analytics;

/// <summary>Computes the analyses over one set of data. Indexes once; every analysis after that reads. Thread-safe: the documents of a batch share it.</summary>
public sealed class SchoolAnalyst
{
    private readonly SchoolData data;
    private readonly ResultIndex index;
    private readonly ILookup<string?, string> schoolsByMunicipality;
    private readonly ILookup<string?, Programmes.Programme> programmesBySchool;
    private readonly ConcurrentDictionary<string, MeanTable> municipalityMeans = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MeanTable> regionMeans = new(StringComparer.Ordinal);
    private readonly ResponsibleReader responsible;

    public SchoolAnalyst(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.data = data;
        index = new(data.ExamResults);
        schoolsByMunicipality = data.Organizations.Where(o => o.Kind == OrganizationKind.School)
            .OrderBy(o => o.Id, StringComparer.Ordinal).ToLookup(o => o.MunicipalityId, o => o.Id, StringComparer.Ordinal);
        programmesBySchool = data.Programmes.ToLookup(p => p.SchoolId, StringComparer.Ordinal);
        responsible = new(data.Organizations);
    }

    /// <summary>Over data that holds only some schools of the areas it is set against.</summary>
    public SchoolAnalyst(SchoolData data, AreaMeans means)
        : this(data)
    {
        ArgumentNullException.ThrowIfNull(means);
        foreach (var (id, mean) in means.Municipalities)
        {
            municipalityMeans[id] = mean;
        }

        foreach (var (id, mean) in means.Regions)
        {
            regionMeans[id] = mean;
        }
    }

    /// <exception cref="ArgumentException">There is no such school in the data.</exception>
    public SchoolAnalysis School(string schoolId, int year, DateOnly asOf)
    {
        var school = data.Organizations.FirstOrDefault(o => o.Id == schoolId)
            ?? throw new ArgumentException($"No organization «{schoolId}» in the data.", nameof(schoolId));
        var (near, far) = (MunicipalityMeans(school.MunicipalityId), RegionMeans(school.MunicipalityId));
        return new(schoolId, year, asOf)
        {
            Statuses = [ShnorStatus.Of(index, schoolId, year), ShnorStatus.Of(index, schoolId, year - 1)],
            Results =
            [
                .. Enumerable.Range(year - 2, 3).SelectMany(y => index.Of(schoolId, y))
                    .Select(r => ProcedureAnalysis.Of(r, index.Find(schoolId, r.Year - 1, r.Key), near, far)),
            ],
            Totals =
            [
                .. Enumerable.Range(year - 3, 4).Where(y => index.Of(schoolId, y).Count > 0).Select(y => YearTotal.Of(y, index.Of(schoolId, y), near, far)),
            ],
            RiskProfile = data.RiskProfiles.Where(p => p.SchoolId == schoolId && p.Year <= year).MaxBy(p => p.Year),
            Teachers = [.. data.TeacherStatistics.Where(t => t.SchoolId == schoolId).OrderBy(t => t.Year).Select(TeacherShares.Of)],
            Programmes = [.. programmesBySchool[schoolId].Select(p => ProgrammeAnalysis.Of(p, responsible, asOf))],
        };
    }

    public DistrictAnalysis District(string municipalityId, int year, DateOnly asOf)
    {
        var schools = schoolsByMunicipality[municipalityId].ToList();
        var rows = schools.ConvertAll(id => Row(id, municipalityId, year, asOf));
        var listed = ShnorList.Of(index, schools, year);
        var keys = schools.SelectMany(id => index.Of(id, year - 1)).Select(r => r.Key).Distinct().Order();
        return new(municipalityId, year, asOf)
        {
            Schools = rows,
            Ranking = Ranking.Of(rows.Select(r => (r.SchoolId, r.LowShare))),
            Movement = listed.Since(ShnorList.Of(index, schools, year - 1)),
            Means =
            [
                .. keys.Select(k => new DistrictMean(
                    k, year - 1, MunicipalityMeans(municipalityId).Of(k, year - 1), RegionMeans(municipalityId).Of(k, year - 1).Value)
                {
                    YearBefore = MunicipalityMeans(municipalityId).Of(k, year - 2).Value,
                }),
            ],
            Years =
            [
                .. new[] { year - 2, year - 1 }.Select(y => MunicipalityMeans(municipalityId).OfYear(y) is var mean && mean.Value.Value is null
                        ? null
                        : new YearMean(y, mean, RegionMeans(municipalityId).OfYear(y).Value)).OfType<YearMean>(),
            ],
            Risks = RiskSummary.Of(LatestProfiles(schools, year)),
        };
    }

    private DistrictRow Row(string schoolId, string municipalityId, int year, DateOnly asOf)
    {
        var (means, regional) = (MunicipalityMeans(municipalityId), RegionMeans(municipalityId));
        var results = index.Of(schoolId, year - 1);
        var rows = programmesBySchool[schoolId].Select(p => ProgrammeAnalysis.Of(p, responsible, asOf).Roadmap).Where(p => p.Rows.Count > 0).ToList();
        return new(schoolId)
        {
            Status = ShnorStatus.Of(index, schoolId, year),
            LowProcedures = results.Count == 0 ? null : results.Count(r => r.IsLow == true),
            LowShare = WeightedMean.OfLowShares(results).Value,
            Totals = [.. new[] { year - 2, year - 1 }.Where(y => index.Of(schoolId, y).Count > 0).Select(y => YearTotal.Of(y, index.Of(schoolId, y), means, regional))],
            Roadmaps = rows,
            OverdueRows = rows.Count == 0 ? null : rows.Sum(p => p.Count(RowState.Overdue)),
            MentorIds = [.. programmesBySchool[schoolId].Select(p => p.Mentor?.OrganizationId).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<Results.RiskProfile> LatestProfiles(List<string> schools, int year)
    {
        var own = schools.ToHashSet(StringComparer.Ordinal);
        return data.RiskProfiles.Where(p => own.Contains(p.SchoolId) && p.Year <= year)
            .GroupBy(p => p.SchoolId, StringComparer.Ordinal).Select(g => g.MaxBy(p => p.Year)!);
    }

    private MeanTable MunicipalityMeans(string? municipalityId)
    {
        var key = municipalityId ?? string.Empty;
        return municipalityMeans.GetOrAdd(key, _ => new(index, municipalityId is null ? [] : schoolsByMunicipality[municipalityId]));
    }

    private MeanTable RegionMeans(string? municipalityId) => regionMeans.GetOrAdd(
        RegionOf(municipalityId),
        region => new(index, data.Municipalities.Where(m => region.Length > 0 && m.RegionId == region).SelectMany(m => schoolsByMunicipality[m.Id])));

    private string RegionOf(string? municipalityId) => data.Municipalities.FirstOrDefault(m => m.Id == municipalityId)?.RegionId ?? string.Empty;
}
