using System.Threading.RateLimiting;
using DocGen.Api.Access;

namespace DocGen.Api.Hosting;

/// <summary>How often one user, or one address without sign-in, may ask.</summary>
internal static class RequestLimits
{
    public static IServiceCollection AddRequestLimits(this IServiceCollection services, ServeOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        {
            var caller = Caller.Of(http.User);
            var (key, permits) = caller is not null
                ? ($"user {caller.AccountId}", options.RequestsPerMinute)
                : ($"address {http.Connection.RemoteIpAddress}", options.PublicRequestsPerMinute);
            return RateLimitPartition.GetSlidingWindowLimiter(key, _ => new()
            {
                PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
            });
        });
    });
}
