namespace DocGen.Jobs.Tests.Stores;

/// <summary>A clock that runs, and can be moved while it does.</summary>
internal sealed class MovedClock : TimeProvider
{
    private long offset;

    public MovedClock(DateTimeOffset? now = null) => offset = now is { } wanted ? (wanted - System.GetUtcNow()).Ticks : 0;

    public void Move(TimeSpan by) => Interlocked.Add(ref offset, by.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref offset));
}
