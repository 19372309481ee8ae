using DocGen.Data.Access;
using DocGen.Schools;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>The last day on which each file, and each row typed by hand, came into the store, as the audit trail tells it (UTC).</summary>
public sealed class LoadDates
{
    private const string Import = "import";

    private readonly Dictionary<(string Subject, string Key), DateOnly> days = [];

    /// <param name="files">Days by the names of files.</param>
    public LoadDates(IEnumerable<KeyValuePair<string, DateOnly>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (file, day) in files)
        {
            days[(Import, file)] = day;
        }
    }

    public static LoadDates None { get; } = new([]);

    public static async Task<LoadDates> ReadAsync(SchoolContext context, SchoolData data, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(data);
        var files = data.ExamResults.Select(r => r.Source?.File).Concat(data.RiskProfiles.Select(r => r.Source?.File)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var staff = data.TeacherStatistics.Select(t => KeyOf(t.SchoolId, t.Year)).ToList();
        var risks = data.RiskProfiles.Where(r => r.Source is null).Select(r => KeyOf(r.SchoolId, r.Year)).ToList();
        var found = await context.Audit.IgnoreQueryFilters([ScopeFilters.Name]).AsNoTracking()
            .Where(a => (a.Subject == Import && files.Contains(a.Key)) || (a.Subject == "teacher_statistics" && staff.Contains(a.Key)) || (a.Subject == "risk_profiles" && risks.Contains(a.Key)))
            .Select(a => new { a.Subject, a.Key, a.At }).ToListAsync(cancellation);
        var dates = new LoadDates([]);
        foreach (var entry in found.OrderBy(a => a.At))
        {
            dates.days[(entry.Subject, entry.Key)] = DateOnly.FromDateTime(entry.At.UtcDateTime);
        }

        return dates;
    }

    public DateOnly? OfFile(string? file) => file is not null && days.TryGetValue((Import, file), out var day) ? day : null;

    /// <param name="table">«teacher_statistics» or «risk_profiles».</param>
    public DateOnly? OfRow(string table, string schoolId, int year) => days.TryGetValue((table, KeyOf(schoolId, year)), out var day) ? day : null;

    private static string KeyOf(string schoolId, int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{schoolId}/{year}");
}
