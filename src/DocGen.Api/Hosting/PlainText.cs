using System.Buffers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DocGen.Api.Hosting;

/// <summary>No text of a person holds a NUL, and a database refuses it: a query, a form or JSON with one does not read, whatever asks it.</summary>
internal sealed class PlainText : IAsyncResourceFilter
{
    private const int PieceBytes = 16 * 1024;

    private static ReadOnlySpan<byte> Nul => "\\u0000"u8;

    /// <summary>Queries, and bodies of JSON, after the limits of size and rate.</summary>
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (HasNul(context.Request.Query) || (context.Request.HasJsonContentType() && await HasNulAsync(context.Request, context.RequestAborted)))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
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

    /// <remarks>JSON has no NUL but by its escape.</remarks>
    private static async Task<bool> HasNulAsync(HttpRequest request, CancellationToken cancellation)
    {
        request.EnableBuffering();
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            int read;
            for (var kept = 0; (read = await request.Body.ReadAsync(piece.AsMemory(kept), cancellation)) > 0;)
            {
                var filled = kept + read;
                if (piece.AsSpan(0, filled).IndexOf(Nul) >= 0)
                {
                    return true;
                }

                // The escape may lie across two pieces.
                kept = Math.Min(filled, Nul.Length - 1);
                piece.AsSpan(filled - kept, kept).CopyTo(piece);
            }

            request.Body.Position = 0;
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static bool HasNul(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> values) =>
        values.Any(pair => pair.Key.Contains('\0', StringComparison.Ordinal) || pair.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true));
}
