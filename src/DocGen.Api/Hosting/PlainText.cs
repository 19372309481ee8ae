using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DocGen.Api.Hosting;

/// <summary>No text of a person holds a NUL, and a database refuses it: a query or a form with one does not read, whatever asks it.</summary>
internal sealed class PlainText : IAsyncResourceFilter
{
    public static Task CheckQueryAsync(HttpContext context, RequestDelegate next)
    {
        if (!HasNul(context.Request.Query))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    /// <summary>Forms of the pages, before their values are bound.</summary>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.HttpContext.Request.HasFormContentType && !await IsPlainAsync(context.HttpContext))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        await next();
    }

    /// <summary>False as well for a form that is cut off or is none.</summary>
    private static async Task<bool> IsPlainAsync(HttpContext context)
    {
        try
        {
            return !HasNul(await context.Request.ReadFormAsync(context.RequestAborted));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return false;
        }
    }

    private static bool HasNul(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> values) =>
        values.Any(pair => pair.Key.Contains('\0', StringComparison.Ordinal) || pair.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true));
}
