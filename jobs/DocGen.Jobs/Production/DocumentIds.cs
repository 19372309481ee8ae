namespace DocGen.Jobs.Production;

/// <summary>Ids of new rows: they sort by time and cannot be guessed.</summary>
public static class DocumentIds
{
    public static string New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
}
