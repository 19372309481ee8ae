using System.Collections.Immutable;
using DocGen.Data.Production;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;

namespace DocGen.Jobs.Batches;

/// <summary>One subject of a batch with what preflight found of it.</summary>
internal sealed record CheckedItem(int Position, SubjectKey Subject, SubjectPlace Place, ImmutableArray<Diagnostic> Findings)
{
    public BatchItem Of(string batchId, DateTimeOffset now)
    {
        var cannot = Findings.Any(f => f.Severity == Severity.Error);
        return new()
        {
            BatchId = batchId,
            Position = Position,
            SubjectKind = Subject.Kind.ToString().ToLowerInvariant(),
            SubjectId = Subject.Id,
            SchoolId = Place.SchoolId,
            Name = Place.Name,
            Readiness = cannot ? Readiness.Cannot : Findings.IsEmpty ? Readiness.Complete : Readiness.Findings,
            Findings = Problems.Of(Findings),
            State = cannot ? ItemState.Skipped : ItemState.Queued,
            EndedAt = cannot ? now : null,
        };
    }
}
