using DocGen.Data.Storage;
using DocGen.Jobs.Batches;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace DocGen.Jobs.Scheduling;

/// <summary>
/// Hears <see cref="PlanBell"/> rung in a process that runs no scheduler, by PostgreSQL's LISTEN, so that work asked of it begins at once. Without the
/// connection nothing is lost: the planner looks by itself every few seconds.
/// </summary>
/// <param name="ring">What is done when the bell is heard.</param>
internal sealed partial class PlanListener(SchoolStore store, Func<CancellationToken, Task> ring, TimeProvider clock, ILogger<PlanListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Seconds after which a silent connection is asked whether it still stands.</summary>
    private const int KeepAlive = 30;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is: production goes on without the bell.
                Lost(logger, fault.Message);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(PostgresConnection.Of(store.Options.Connection)) { Pooling = false, KeepAlive = KeepAlive };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var listen = new NpgsqlCommand($"LISTEN {PlanBell.Channel}", connection);
        await listen.ExecuteNonQueryAsync(cancellation);
        while (true)
        {
            await connection.WaitAsync(cancellation);
            await ring(cancellation);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "New batches are noticed every few seconds only: {Reason}")]
    private static partial void Lost(ILogger logger, string reason);
}
