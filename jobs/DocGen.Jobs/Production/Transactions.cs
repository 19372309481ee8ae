using DocGen.Data;
using DocGen.Data.Storage;

namespace DocGen.Jobs.Production;

/// <summary>Runs a use case in one transaction of its own and, on a passing fault, again from the start after a growing pause.</summary>
public sealed class Transactions(SchoolStore store, TimeProvider clock)
{
    public const int Tries = 5;

    /// <param name="work">Everything it does goes through the context. It may run several times. A false result's transaction is rolled back.</param>
    public async Task<T> RunAsync<T>(string who, Func<SchoolContext, CancellationToken, Task<(bool Keep, T Value)>> work, CancellationToken cancellation, int tries = Tries)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var context = store.Open(who);
                await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
                var (keep, value) = await work(context, cancellation);
                if (keep)
                {
                    await transaction.CommitAsync(cancellation);
                }

                return value;
            }
            catch (Exception fault) when (attempt + 1 < tries && PassingFaults.Is(fault))
            {
                await Task.Delay(PassingFaults.Pause(attempt), clock, cancellation);
            }
        }
    }

    /// <summary>Reads; nothing is kept.</summary>
    public async Task<T> ReadAsync<T>(string who, Func<SchoolContext, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var context = store.Open(who);
                return await work(context, cancellation);
            }
            catch (Exception fault) when (attempt + 1 < Tries && PassingFaults.Is(fault))
            {
                await Task.Delay(PassingFaults.Pause(attempt), clock, cancellation);
            }
        }
    }
}
