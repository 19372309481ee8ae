using System.Threading.RateLimiting;
using DocGen.Api.Access;

namespace DocGen.Api.Hosting;

/// <summary>How often one user, or one address without sign-in, may ask.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of the public check: codes are not to be tried one after another.</summary>
    public const string Check = "check";

    public static IServiceCollection AddRequestLimits(this IServiceCollection services, ServeOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Check, http => Window($"check {http.Connection.RemoteIpAddress}", options.ChecksPerMinute));
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        {
            var caller = Caller.Of(http.User);
            var (key, permits) = caller is not null
                ? ($"user {caller.AccountId}", options.RequestsPerMinute)
                : ($"address {http.Connection.RemoteIpAddress}", options.PublicRequestsPerMinute);
            return Window(key, permits);
        });
    });

    private static RateLimitPartition<string> Window(string key, int permits) => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new()
    {
        PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
    });
}
