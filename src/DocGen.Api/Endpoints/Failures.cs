using System.Text.Json;
using DocGen.Data.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace DocGen.Api.Endpoints;

/// <summary>What a request that went wrong gets: problem+json for programs, a plain page for people. No trace is shown.</summary>
internal static class Failures
{
    /// <remarks>What the caller did wrong is the caller's to know; the log is for what the program did wrong.</remarks>
    public static ExceptionHandlerOptions Handling { get; } = new()
    {
        ExceptionHandler = context => AnswerAsync(context, Of(context.Features.Get<IExceptionHandlerFeature>()?.Error)),
        SuppressDiagnosticsCallback = context => Of(context.Exception).Status < StatusCodes.Status500InternalServerError,
    };

    public static Task StatusAsync(StatusCodeContext context) => AnswerAsync(context.HttpContext, Of(context.HttpContext.Response.StatusCode));

    private static Problem Of(Exception? error) => error switch
    {
        OutOfScopeException => new(StatusCodes.Status403Forbidden, "DG7403", "Это вне ваших прав; ничего не изменено"),
        AntiforgeryValidationException => new(StatusCodes.Status400BadRequest, "DG7401", "Страница устарела: откройте её заново и повторите"),
        BadHttpRequestException { InnerException: JsonException json } bad => new(
            bad.StatusCode, "DG7400", "Запрос не читается", null, [new("DG7410", json.Path ?? "$", "В этом месте не то значение или неизвестное поле")]),
        BadHttpRequestException bad => Of(bad.StatusCode),
        JsonException json => new(StatusCodes.Status400BadRequest, "DG7400", "Запрос не читается", null, [new("DG7410", json.Path ?? "$", "В этом месте не то значение или неизвестное поле")]),
        _ => Of(StatusCodes.Status500InternalServerError),
    };

    private static Problem Of(int status) => status switch
    {
        400 => new(status, "DG7400", "Запрос не читается"),
        401 => new(status, "DG7402", "Нужно войти"),
        403 => new(status, "DG7403", "Для этого нет прав"),
        404 => Problem.NotFound,
        405 => new(status, "DG7405", "По этому адресу так не спрашивают"),
        413 => new(status, "DG7413", "Слишком большой запрос или файл"),
        415 => new(status, "DG7415", "Ожидается другой вид данных"),
        429 => new(status, "DG7429", "Слишком много запросов; подождите минуту"),
        >= 500 => new(status, "DG7500", "Ошибка программы; она записана в журнал"),
        _ => new(status, FormattableString.Invariant($"DG7{status}"), "Запрос не выполнен"),
    };

    public static Task AnswerAsync(HttpContext context, Problem problem)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return problem.ExecuteAsync(context);
        }

        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="ru">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{problem.Title}</title><link rel="stylesheet" href="/site.css"></head>
            <body><main id="content" class="page page-alone"><h1>{problem.Title}</h1><p><a href="/">На главную</a></p></main></body>
            </html>
            """,
            context.RequestAborted);
    }
}
