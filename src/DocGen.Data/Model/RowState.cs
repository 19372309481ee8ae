namespace DocGen.Data.Model;

/// <summary>Names of the columns that stored rows have and the records of DocGen.Schools do not.</summary>
public static class RowState
{
    /// <summary>Counts the changes of a row from 1; a change made to an older revision is refused.</summary>
    public const string Revision = nameof(Revision);

    /// <summary>When the row was deleted; null for a live one.</summary>
    public const string DeletedAt = nameof(DeletedAt);
}
