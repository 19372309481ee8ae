using DocGen.Api.Features.Kinds;
using DocGen.Api.Hosting;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;

namespace DocGen.Api.Endpoints;

/// <summary>Kinds of documents and the forms that people fill in for them.</summary>
internal static class KindEndpoints
{
    public static void MapKinds(this RouteGroupBuilder api)
    {
        api.MapGet("/kinds", async (Catalogue catalogue) => Results.Ok((await catalogue.GetAsync()).Kinds.Select(kind => new
        {
            kind.Id, kind.Manifest.Title, kind.Manifest.Description, kind.Manifest.Group, kind.Manifest.Audience, kind.Manifest.Subject, Journal = kind.Manifest.Journal?.Id,
        })));
        api.MapGet("/kinds/{id}", async (string id, Catalogue catalogue) => (await catalogue.GetAsync()).Find(id) is { Manifest: var manifest }
            ? Results.Ok(new { Id = id, manifest.Title, manifest.Description, manifest.Group, manifest.Audience, manifest.Subject, manifest.Journal, manifest.Form, manifest.Follows, manifest.Closes })
            : Problem.NotFound);
        api.MapGet("/kinds/{id}/form", async (string id, SubjectKind? subject, string? subjectId, KindForm form, CancellationToken cancellation) =>
            subject is null || subjectId is null
                ? Problem.Wrong(new ProblemPlace("DG7426", "subject", "Укажите, о чём документ: subject (school, municipality, programme, document) и subjectId"))
                : await form.ReadAsync(id, new SubjectKey(subject.Value, subjectId), cancellation) is { } filled ? Results.Ok(filled) : Problem.NotFound);
    }
}
