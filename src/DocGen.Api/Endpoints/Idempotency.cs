using System.Security.Cryptography;
using System.Text;
using DocGen.Api.Access;
using DocGen.Data.Accounts;
using DocGen.Data.Editing;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>
/// «Idempotency-Key: …» on a request that creates something: the same request with the same key gets the first answer again and does nothing.
/// Answers are kept for a day.
/// </summary>
internal sealed class Idempotency(RequestDelegate next, SchoolStore store, TimeProvider clock)
{
    private const string Header = "Idempotency-Key";
    private const int LongestKey = 100;
    private const int LargestAnswer = 1 << 20;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public async Task InvokeAsync(HttpContext http)
    {
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0 || http.GetEndpoint()?.Metadata.GetMetadata<IdempotentRequest>() is null || Caller.Of(http.User) is not { } caller)
        {
            await next(http);
            return;
        }

        if (key.Length > LongestKey || key.Any(c => c is < '!' or > '~'))
        {
            await new Problem(StatusCodes.Status400BadRequest, "DG7430", $"{Header}: до {LongestKey} печатных знаков ASCII").ExecuteAsync(http);
            return;
        }

        var answer = new IdempotentAnswer { AccountId = caller.AccountId, Key = key, Request = await DigestAsync(http), CreatedAt = clock.GetUtcNow() };
        if (await BeginAsync(answer, http.RequestAborted) is { } earlier)
        {
            await RepeatAsync(http, earlier, answer.Request);
            return;
        }

        await AnswerAsync(http, answer);
    }

    /// <summary>The answer of an earlier request with this key; null when this one is the first.</summary>
    private async Task<IdempotentAnswer?> BeginAsync(IdempotentAnswer answer, CancellationToken cancellation)
    {
        await using var data = store.Open("docgen serve");
        var old = clock.GetUtcNow() - Kept;
        await data.IdempotentAnswers.Where(a => a.CreatedAt < old).ExecuteDeleteAsync(cancellation);
        data.IdempotentAnswers.Add(answer);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException taken) when (ConstraintFailure.Of(taken) == EditFailure.AlreadyExists)
        {
            return await data.IdempotentAnswers.AsNoTracking().SingleOrDefaultAsync(a => a.AccountId == answer.AccountId && a.Key == answer.Key, cancellation)
                ?? new() { AccountId = answer.AccountId, Key = answer.Key, Request = answer.Request, CreatedAt = answer.CreatedAt };
        }
    }

    private static async Task RepeatAsync(HttpContext http, IdempotentAnswer earlier, string request)
    {
        if (!string.Equals(earlier.Request, request, StringComparison.Ordinal))
        {
            await new Problem(StatusCodes.Status422UnprocessableEntity, "DG7431", "С этим ключом уже был другой запрос: возьмите новый ключ").ExecuteAsync(http);
            return;
        }

        if (earlier.Status == 0)
        {
            http.Response.Headers.RetryAfter = "2";
            await new Problem(StatusCodes.Status409Conflict, "DG7432", "Такой запрос ещё выполняется; повторите немного позже").ExecuteAsync(http);
            return;
        }

        http.Response.StatusCode = earlier.Status;
        http.Response.Headers.Location = earlier.Location;
        http.Response.ContentType = earlier.ContentType;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        await http.Response.Body.WriteAsync(earlier.Body ?? [], http.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext http, IdempotentAnswer answer)
    {
        var body = http.Response.Body;
        using var memory = new MemoryStream();
        http.Response.Body = memory;
        var kept = false;
        try
        {
            await next(http);
            // A failure of the program may not happen again: the key stays free. So does an answer that the limits refused.
            kept = http.Response.StatusCode is < 500 and not StatusCodes.Status429TooManyRequests && memory.Length <= LargestAnswer;
        }
        finally
        {
            http.Response.Body = body;
            await EndAsync(answer, kept ? http.Response : null, memory);
        }

        memory.Position = 0;
        await memory.CopyToAsync(body, http.RequestAborted);
    }

    private async Task EndAsync(IdempotentAnswer answer, HttpResponse? response, MemoryStream memory)
    {
        await using var data = store.Open("docgen serve");
        var row = data.IdempotentAnswers.Where(a => a.AccountId == answer.AccountId && a.Key == answer.Key);
        if (response is null)
        {
            await row.ExecuteDeleteAsync(CancellationToken.None);
            return;
        }

        var (status, location, type, body) = (response.StatusCode, (string?)response.Headers.Location, response.ContentType, memory.ToArray());
        await row.ExecuteUpdateAsync(
            a => a.SetProperty(each => each.Status, status).SetProperty(each => each.Location, location).SetProperty(each => each.ContentType, type).SetProperty(each => each.Body, body),
            CancellationToken.None);
    }

    private static async Task<string> DigestAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}\n{http.Request.ContentType}\n"));
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        http.Request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
