using DocGen.Data.Production;
using DocGen.Jobs.Production;

namespace DocGen.Api.Endpoints;

/// <summary>Problems of production as answers of the HTTP interface.</summary>
internal static class Refusal
{
    public static Problem Of(IReadOnlyList<StoredProblem> problems)
    {
        var first = problems.FirstOrDefault(p => p.IsError)?.Code;
        if (first == JobCodes.NoSuchDocument.Code)
        {
            return Problem.NotFound;
        }

        var status = first == JobCodes.NotRegistrable.Code || first == JobCodes.DateBeforeLast.Code ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return new(status, status == StatusCodes.Status409Conflict ? "DG7409" : "DG7422", "Не сделано", null, [.. problems.Select(p => new ProblemPlace(p.Code, p.Place, p.Message, p.Hint))]);
    }

    public static IResult Of(ProductionOutcome? outcome, Func<StoredDocument, IResult> made) =>
        outcome is null ? Problem.NotFound : outcome.Document is { } document ? made(document) : Of(outcome.Problems);
}
