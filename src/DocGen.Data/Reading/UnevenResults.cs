using DocGen.Schools.Analytics;
using DocGen.Schools.Results;

namespace DocGen.Data.Reading;

/// <summary>All rows of the schools of which the database cannot add up some.</summary>
/// <param name="schools">Those schools, by municipality.</param>
internal sealed class UnevenResults(IReadOnlyList<ExamResult> rows, ILookup<string, string> schools)
{
    private readonly ResultIndex index = new(rows);

    public static UnevenResults None { get; } = new([], Enumerable.Empty<string>().ToLookup(_ => "", StringComparer.Ordinal));

    public bool Any => schools.Count > 0;

    public IEnumerable<string> Municipalities => schools.Select(g => g.Key);

    /// <param name="municipalities">Whose schools of these rows count.</param>
    /// <param name="totals">Sums over the other schools.</param>
    public MeanTable Mean(IEnumerable<string> municipalities, IEnumerable<ProcedureTotal> totals) =>
        new(index, municipalities.SelectMany(id => schools[id]).Order(StringComparer.Ordinal), totals);
}
