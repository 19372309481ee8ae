using System.Globalization;
using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Notifications;

/// <summary>Leaves the news of an ended batch for every webhook and mailbox in the settings; they are sent afterwards, on their own.</summary>
internal sealed class Announcer(NotificationOptions options, TimeProvider clock)
{
    public async Task AddAsync(SchoolContext context, string batchId, CancellationToken cancellation)
    {
        var targets = options.Webhooks.Select(hook => (Delivery.Webhook, hook.Url)).Concat(options.Mailboxes.Select(box => (Delivery.Mail, box))).ToList();
        if (targets.Count == 0)
        {
            return;
        }

        var batch = await context.Batches.AsNoTracking().SingleAsync(b => b.Id == batchId, cancellation);
        var counts = await BatchCounts.OfAsync(context, batchId, cancellation);
        var body = JsonSerializer.Serialize(new
        {
            @event = "batch.done", batch = batch.Id, kind = batch.KindId, batch.Title, done = counts.Done, failed = counts.Failed, skipped = counts.Skipped, ended_at = clock.GetUtcNow(),
        });
        var letter = string.Create(CultureInfo.InvariantCulture, $"Пакет «{batch.Title}» закончен: сделано {counts.Done} из {counts.Total}, с ошибкой {counts.Failed}, пропущено {counts.Skipped}.\n");
        await context.Deliveries.Where(d => d.BatchId == batchId).ExecuteDeleteAsync(cancellation);
        foreach (var (channel, target) in targets)
        {
            context.Deliveries.Add(new()
            {
                Id = DocumentIds.New(clock), BatchId = batchId, Channel = channel, Target = target, Body = channel == Delivery.Mail ? letter : body, State = DeliveryState.Waiting, CreatedAt = clock.GetUtcNow(),
            });
        }
    }
}
