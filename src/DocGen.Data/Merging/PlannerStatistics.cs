using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Merging;

/// <summary>
/// Has PostgreSQL look at what was just written: it does so by itself within a minute or so, and until then plans its queries as if the tables were empty.
/// A batch asked for right after an import was checked three times as long.
/// </summary>
internal static class PlannerStatistics
{
    /// <summary>Fewer new rows change no plan.</summary>
    private const int Many = 1000;

    private const string Look = "ANALYZE organizations, people, teacher_statistics, exam_results, risk_profiles, programmes";

    /// <summary>Never fails: what is written is written, and the server looks later.</summary>
    public static async Task RefreshAsync(SchoolContext context, int rowsWritten)
    {
        if (rowsWritten < Many || !context.Database.IsNpgsql())
        {
            return;
        }

        try
        {
            await context.Database.ExecuteSqlRawAsync(Look, CancellationToken.None);
        }
        catch (DbException)
        {
            // A server that is busy or goes down; the data is there all the same.
        }
    }
}
