using DocGen.Data;
using DocGen.Data.Access;
using DocGen.Data.Model;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Documents;

/// <summary>Makes documents for the person of the context, about what that person may see.</summary>
public sealed class MakeDocument(SchoolContext context, ProduceDocument produce, AskBatch ask)
{
    /// <summary>Makes it while the caller waits.</summary>
    /// <returns>Null when the subject, or the version that it replaces, is not there for this person.</returns>
    public async Task<ProductionOutcome?> NowAsync(ProductionRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!await ReachesAsync(request.Subject, cancellation) || (request.PrecedingId is { } preceding && !await context.Documents.AnyAsync(d => d.Id == preceding, cancellation)))
        {
            return null;
        }

        var placed = request.Data is null ? request : await PlaceAsync(request, cancellation);
        if (placed is null)
        {
            return null;
        }

        var outcome = await produce.RunAsync(placed, context.Who, cancellation);
        if (outcome.Document is { } made)
        {
            context.Tell(AuditAction.Add, "documents", made.Id, new FieldChange("kind", To: made.KindId));
            await context.SaveChangesAsync(CancellationToken.None);
        }

        return outcome;
    }

    /// <summary>Asks for it and returns at once: the batch of one document is to be followed.</summary>
    /// <returns>Null when the subject is not there for this person.</returns>
    public async Task<BatchOutcome?> LaterAsync(ProductionRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Subject is not { } subject || !await ReachesAsync(subject, cancellation))
        {
            return null;
        }

        return await ask.RunAsync(
            new(request.KindId, new() { Ids = [subject.Id] }, request.Formats) { AsOf = request.AsOf, Form = request.Form, Register = request.Register, Interactive = true },
            context.Who,
            cancellation);
    }

    /// <summary>Whether a document about the subject may be made by this person.</summary>
    public async Task<bool> ReachesAsync(SubjectKey? subject, CancellationToken cancellation = default) => subject switch
    {
        null => true,
        { Kind: SubjectKind.Municipality } => context.Covers(subject.Id),
        _ => await SubjectPlace.FindAsync(context, subject, cancellation) is not null,
    };

    /// <summary>Whose a document of given data is: the named school's, else of all that the person answers for.</summary>
    private async Task<ProductionRequest?> PlaceAsync(ProductionRequest request, CancellationToken cancellation)
    {
        if ((request.SchoolId ?? context.ScopeSchool) is { } id)
        {
            var school = await context.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellation);
            var own = school is not null && (context.Reach != Reach.School || school.Id == context.ScopeSchool);
            return own ? request with { SchoolId = school!.Id, MunicipalityId = school.MunicipalityId } : null;
        }

        var municipality = request.MunicipalityId ?? context.ScopeMunicipality;
        return municipality is null || context.Covers(municipality) ? request with { MunicipalityId = municipality } : null;
    }
}
