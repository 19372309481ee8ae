using System.Security.Claims;
using DocGen.Api.Access;
using DocGen.Api.Features.Imports;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;

namespace DocGen.Api.Endpoints;

/// <summary>Import of tables, JSON and Word files: a preview, then its acceptance.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this RouteGroupBuilder api, RequestSize files)
    {
        api.MapGet("/imports/forms", () => Results.Ok(ImportForm.All.Select(form => new { form.Key, form.Title })));
        api.MapGet("/imports/forms/{key}", (string key) => ImportForm.All.FirstOrDefault(form => form.Key == key) is { } form
            ? Results.File(BlankForm.Create(form), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"Бланк — {form.Title}.xlsx")
            : Problem.NotFound);
        api.MapPost("/imports", PreviewAsync).Needs(Permission.Import).DisableAntiforgery().WithMetadata(files);
        api.MapPost("/imports/{id}/acceptance", async (string id, ClaimsPrincipal user, TableImport import, CancellationToken cancellation) =>
            await import.AcceptAsync(Caller.Of(user)!.AccountId, id, cancellation) switch
            {
                null => Problem.NotFound,
                { Failure: null, Preview: var accepted } => Results.Ok(new { accepted.Source, accepted.Plan!.Counts }),
                _ => new Problem(StatusCodes.Status409Conflict, "DG7409", "После проверки данные изменились; ничего не записано: проверьте файл ещё раз"),
            }).Needs(Permission.Import);
    }

    /// <remarks>Forgery is checked by the filter of the whole interface, by the header.</remarks>
    private static async Task<IResult> PreviewAsync(
        IFormFile file, string? form, string? school, string? kind, ClaimsPrincipal user, TableImport import, CancellationToken cancellation)
    {
        if (form is not null && ImportForm.All.All(f => f.Key != form))
        {
            return Problem.Wrong(new ProblemPlace("DG7426", "form", $"Есть бланки: {string.Join(", ", ImportForm.All.Select(f => f.Key))}"));
        }

        var target = kind is null ? new DocumentTarget(school) : new DocumentTarget(school, kind);
        await using var stream = file.OpenReadStream();
        var (id, preview) = await import.PreviewAsync(Caller.Of(user)!.AccountId, stream, file.FileName, form, target, cancellation);
        var shown = new { Id = id, preview.Source, preview.Kind, preview.Digest, preview.Plan?.Counts, Problems = preview.Problems.Take(1000), ProblemCount = preview.Problems.Count };
        return id is null
            ? new Problem(StatusCodes.Status422UnprocessableEntity, "DG7422", "Файл не загрузить: в нём ошибки", null, [.. preview.Problems.Take(1000).Select(p => new ProblemPlace(p.Code, p.Place.ToString(), p.Message, p.Hint))])
            : Results.Created($"/api/v1/imports/{id}/acceptance", shown);
    }
}
