namespace DocGen.Api.Endpoints;

/// <param name="Path">JSON path in the request, or the name of a parameter.</param>
internal sealed record ProblemPlace(string Code, string? Path, string Message, string? Hint = null);
