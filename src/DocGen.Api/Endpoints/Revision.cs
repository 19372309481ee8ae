using System.Globalization;
using DocGen.Data.Editing;

namespace DocGen.Api.Endpoints;

/// <summary>ETag and If-Match: a change names the revision that it was made to.</summary>
internal static class Revision
{
    public static IResult Show<T>(HttpContext http, Revised<T>? found)
    {
        if (found is null)
        {
            return Problem.NotFound;
        }

        http.Response.Headers.ETag = Tag(found.Revision);
        return Results.Ok(found.Value);
    }

    /// <summary>Runs the edit with the revision of If-Match, or says why not.</summary>
    public static async Task<IResult> ChangeAsync(HttpContext http, Func<int, Task<EditResult>> edit)
    {
        var header = http.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
        {
            return new Problem(StatusCodes.Status428PreconditionRequired, "DG7428", "Укажите в If-Match версию, которую меняете (ETag)");
        }

        return int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? Answer(http, await edit(revision), StatusCodes.Status204NoContent)
            : Of(EditResult.Failed(EditFailure.Conflict));
    }

    public static IResult Answer(HttpContext http, EditResult result, int status, string? location = null)
    {
        if (result.Failure is not null)
        {
            return Of(result);
        }

        http.Response.Headers.ETag = Tag(result.Revision!.Value);
        return status == StatusCodes.Status201Created ? Results.Created(location, null) : Results.StatusCode(status);
    }

    private static Problem Of(EditResult failed) => failed.Failure switch
    {
        EditFailure.NotFound => Problem.NotFound,
        EditFailure.Conflict => new(StatusCodes.Status412PreconditionFailed, "DG7412", failed.Message!),
        EditFailure.AlreadyExists => new(StatusCodes.Status409Conflict, "DG7409", failed.Message!),
        _ => new(StatusCodes.Status422UnprocessableEntity, "DG7423", failed.Message!),
    };

    private static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");
}
