using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DocGen.Jobs.Notifications;

/// <summary>Sends the news that wait, once in the whole cluster; a refused one again after a growing pause, eight times in about four hours.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DeliverJob(SchoolStore store, NotificationOptions options, TimeProvider clock, ILogger<DeliverJob> logger) : IJob, IDisposable
{
    private const int Tries = 8;
    private const int AtOnce = 20;

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };

    public static JobKey Key { get; } = new("deliver", "docgen");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var data = store.Open("docgen worker");
        var waiting = await data.Deliveries.Where(d => d.State == DeliveryState.Waiting).OrderBy(d => d.CreatedAt).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var delivery in waiting.Where(IsDue))
        {
            var (delivered, answer) = await SendAsync(delivery, cancellationToken);
            (delivery.Attempts, delivery.LastAnswer, delivery.LastTryAt) = (delivery.Attempts + 1, answer, clock.GetUtcNow());
            delivery.State = delivered ? DeliveryState.Delivered : delivery.Attempts >= Tries ? DeliveryState.Failed : DeliveryState.Waiting;
            Told(logger, delivery.Channel, delivery.Target, delivery.BatchId, delivery.Attempts, answer);
            await data.SaveChangesAsync(cancellationToken);
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>The signature of a body: what the receiver computes with the same secret.</summary>
    internal static string Sign(string secret, string time, string body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));

    private bool IsDue(Delivery delivery) =>
        delivery.LastTryAt is not { } last || clock.GetUtcNow() >= last + TimeSpan.FromSeconds(30 * Math.Pow(2.5, delivery.Attempts - 1));

    private async Task<(bool Delivered, string Answer)> SendAsync(Delivery delivery, CancellationToken cancellation)
    {
        try
        {
            return delivery.Channel == Delivery.Webhook ? await PostAsync(delivery, cancellation) : await MailAsync(delivery, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or SmtpException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return (false, fault.Message);
        }
    }

    private async Task<(bool Delivered, string Answer)> PostAsync(Delivery delivery, CancellationToken cancellation)
    {
        if (options.Webhooks.FirstOrDefault(h => h.Url == delivery.Target) is not { } hook)
        {
            return (false, "адреса больше нет в настройках");
        }

        var time = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, delivery.Target) { Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-DocGen-Delivery", delivery.Id);
        request.Headers.Add("X-DocGen-Time", time);
        request.Headers.Add("X-DocGen-Signature", Sign(hook.Secret, time, delivery.Body));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return (response.IsSuccessStatusCode, ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
    }

    private async Task<(bool Delivered, string Answer)> MailAsync(Delivery delivery, CancellationToken cancellation)
    {
        using var smtp = new SmtpClient(options.SmtpHost, options.SmtpPort) { EnableSsl = options.SmtpTls };
        if (options.SmtpUser is not null)
        {
            smtp.Credentials = new System.Net.NetworkCredential(options.SmtpUser, options.SmtpPassword);
        }

        using var message = new MailMessage(options.From!, delivery.Target, "Пакет документов готов", delivery.Body);
        await smtp.SendMailAsync(message, cancellation);
        return (true, "принято");
    }

    [LoggerMessage(20, LogLevel.Information, "{Channel} {Target}, batch {BatchId}, try {Attempt}: {Answer}")]
    private static partial void Told(ILogger logger, string channel, string target, string batchId, int attempt, string answer);
}
