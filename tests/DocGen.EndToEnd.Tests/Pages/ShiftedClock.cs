namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A clock that runs as the machine's does, from another day: the demo district lives in 2024.</summary>
internal sealed class ShiftedClock(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan shift = start - TimeProvider.System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => TimeProvider.System.GetUtcNow() + shift;
}
