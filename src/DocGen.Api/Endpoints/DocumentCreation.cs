using System.Text.Json;
using DocGen.Api.Features.Documents;
using DocGen.Documents;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;

namespace DocGen.Api.Endpoints;

/// <summary>
/// Asks for one document. Without «Prefer: wait» the answer is 202 with a batch of one to follow; with it, the document when it is ready in
/// time. What a batch cannot carry (data of the caller's own, a new version) is always waited for.
/// </summary>
internal static class DocumentCreation
{
    private static readonly string[] Usual = ["docx", "pdf"];

    internal sealed record Subject(SubjectKind Kind, string Id);

    /// <param name="Kind">Kind of the document.</param>
    /// <param name="Form">Typed values by path.</param>
    /// <param name="Data">The whole data instead of subject and form.</param>
    /// <param name="Preceding">The document that this one is a new version of.</param>
    internal sealed record NewDocument(
        string Kind, Subject? Subject = null, IReadOnlyList<string>? Formats = null, DateOnly? AsOf = null, JsonElement? Form = null, JsonElement? Data = null,
        string? School = null, string? Municipality = null, string? Preceding = null, bool Register = false);

    public static async Task<IResult> MakeAsync(NewDocument wanted, HttpContext http, MakeDocument make, CancellationToken cancellation)
    {
        if (Wrong(wanted) is { } wrong)
        {
            return wrong;
        }

        var request = new ProductionRequest(wanted.Kind, wanted.Subject is { } subject ? new SubjectKey(subject.Kind, subject.Id) : null, wanted.Formats ?? Usual)
        {
            AsOf = wanted.AsOf, Form = Given(wanted.Form), Data = Given(wanted.Data), SchoolId = wanted.School, MunicipalityId = wanted.Municipality, PrecedingId = wanted.Preceding, Register = wanted.Register,
        };
        var canFollow = request.Data is null && request.PrecedingId is null;
        if (Preference.Wait(http.Request) is not { } patience)
        {
            patience = canFollow ? TimeSpan.Zero : Preference.Longest;
        }

        if (patience > TimeSpan.Zero && await NowAsync(request, patience, make, cancellation) is var (ended, outcome) && ended)
        {
            http.Response.Headers["Preference-Applied"] = "wait";
            return Refusal.Of(outcome, document => Results.Created($"/api/v1/documents/{document.Id}", document));
        }

        return canFollow
            ? await LaterAsync(request, make, cancellation)
            : new Problem(StatusCodes.Status503ServiceUnavailable, "DG7503", "Документ не успел сделаться; повторите позже");
    }

    private static async Task<(bool Ended, ProductionOutcome? Outcome)> NowAsync(ProductionRequest request, TimeSpan patience, MakeDocument make, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return (true, await make.NowAsync(request, limit.Token));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (false, null);
        }
    }

    private static async Task<IResult> LaterAsync(ProductionRequest request, MakeDocument make, CancellationToken cancellation) => await make.LaterAsync(request, cancellation) switch
    {
        null => Problem.NotFound,
        { Batch: { } batch } => Results.Accepted($"/api/v1/batches/{batch.Id}", new { Batch = batch.Id }),
        var refused => Refusal.Of(refused.Problems),
    };

    private static Problem? Wrong(NewDocument wanted)
    {
        if (wanted.Formats is { } formats && (formats.Count == 0 || formats.Any(f => OutputFormats.Find(f) is null) || formats.Distinct(StringComparer.Ordinal).Count() != formats.Count))
        {
            return Problem.Wrong(new ProblemPlace("DG7427", "$.formats", $"Форматы, каждый один раз: {string.Join(", ", OutputFormats.All.Select(f => f.Name))}"));
        }

        return (wanted.Subject is null) == (Given(wanted.Data) is null)
            ? Problem.Wrong(new ProblemPlace("DG7427", "$.subject", "Нужно что-то одно: о чём документ (subject) или его данные (data)"))
            : null;
    }

    private static JsonElement? Given(JsonElement? value) => value is { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } given ? given : null;
}
