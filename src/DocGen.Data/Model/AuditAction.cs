namespace DocGen.Data.Model;

public enum AuditAction
{
    Add,
    Change,
    Delete,
    Restore,

    /// <summary>An import was accepted: its source, digest and counts. Rows it added have no entries of their own; rows it changed do.</summary>
    Import,
}
