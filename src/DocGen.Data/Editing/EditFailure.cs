namespace DocGen.Data.Editing;

public enum EditFailure
{
    /// <summary>There is no such row, or it is deleted.</summary>
    NotFound,

    /// <summary>Somebody else has changed or deleted the row since it was read.</summary>
    Conflict,

    /// <summary>There is a row of this key already, live or deleted.</summary>
    AlreadyExists,

    /// <summary>The row refers to one that does not exist.</summary>
    BrokenReference,
}
