using DocGen.Api.Access;
using DocGen.Api.Endpoints;

namespace DocGen.Api.Hosting;

/// <summary>
/// Pages are for HTTPS alone: over plain HTTP no browser would keep the cookie, and whoever typed a password would see the door again and
/// again. Told at once, with what to set right. Programs with a token and probes of health do without.
/// </summary>
internal static class SecureOnly
{
    private static readonly PathString[] Programs = ["/api", "/health", "/metrics"];

    private static readonly Problem Refusal = new(
        StatusCodes.Status400BadRequest, "DG7406", "Сайт открывается только по HTTPS. Если в адресе стоит https, администратору нужно настроить прокси: он должен передавать X-Forwarded-Proto");

    /// <remarks>Whoever has the cookie did come by HTTPS, whatever the proxy tells.</remarks>
    public static Task CheckAsync(HttpContext context, RequestDelegate next) =>
        context.Request.IsHttps || context.Request.Cookies.ContainsKey(SessionCookie.SecureName) || Array.Exists(Programs, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
            ? next(context) : Failures.AnswerAsync(context, Refusal);
}
