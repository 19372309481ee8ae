namespace DocGen.Data.Production;

public enum BatchState
{
    /// <summary>Preflight done; waits for a person to start it.</summary>
    Checked,

    Running,

    /// <summary>No item is open. Failed ones may be asked for again.</summary>
    Done,

    /// <summary>Stopped by a person; what was done is kept.</summary>
    Cancelled,
}
