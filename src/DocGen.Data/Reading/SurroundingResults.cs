using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>Results of the schools around: only the counts that means are made of.</summary>
internal sealed class SurroundingResults(SchoolContext context)
{
    /// <remarks>Marks are read only where they are needed to count with: reading them from JSON costs more than all the rest.</remarks>
    public async Task<IEnumerable<ExamResult>> OfAsync(IQueryable<string> schools, int from, int to, CancellationToken cancellation)
    {
        var rows = context.ExamResults.AsNoTracking().Where(r => r.Year >= from && r.Year <= to && schools.Contains(r.SchoolId));
        var counted = await rows.Where(r => r.Participants != null && r.BelowMinimum != null)
            .Select(r => new ExamResult(r.SchoolId, r.Procedure, r.Subject, r.Grade, r.Year) { Participants = r.Participants, BelowMinimum = r.BelowMinimum })
            .ToListAsync(cancellation);
        return counted.Concat(await rows.Where(r => r.Participants == null || r.BelowMinimum == null).ToListAsync(cancellation));
    }
}
