using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocGen.Api.Endpoints;

/// <summary>An answer of application/problem+json (RFC 9457), for people in Russian and for programs by its code.</summary>
/// <param name="Code">DG7xxx.</param>
/// <param name="Errors">What is wrong in the request, each at its JSON path.</param>
internal sealed record Problem(int Status, string Code, string Title, string? Detail = null, IReadOnlyList<ProblemPlace>? Errors = null) : IResult
{
    private static readonly JsonSerializerOptions Json = new(ApiJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Problem NotFound { get; } = new(StatusCodes.Status404NotFound, "DG7404", "Не найдено: такого нет или оно вам не видно");

    public static Problem Wrong(params IReadOnlyList<ProblemPlace> errors) => new(StatusCodes.Status422UnprocessableEntity, "DG7422", "Данные не приняты", null, errors);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(this, Json, "application/problem+json; charset=utf-8", httpContext.RequestAborted);
    }
}
