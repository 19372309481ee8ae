namespace DocGen.Data.Production;

public enum ItemState
{
    Queued,

    /// <summary>A worker has it. After a worker's death another takes it over.</summary>
    Running,

    Done,

    /// <summary>With reasons; retried only when a person asks.</summary>
    Failed,

    /// <summary>Preflight said that it cannot be made.</summary>
    Skipped,

    Cancelled,
}
