namespace DocGen.Data.Tests.Stores;

public sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2024, 3, 15, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
