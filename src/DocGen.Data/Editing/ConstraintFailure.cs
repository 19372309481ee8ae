using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DocGen.Data.Editing;

/// <summary>Tells from a refused write which constraint it broke, in the terms of both stores.</summary>
public static class ConstraintFailure
{
    private const int SqliteForeignKey = 787;
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteUnique = 2067;

    /// <summary>A key that is taken or a reference to nothing; null when it was something else.</summary>
    public static EditFailure? Of(DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteForeignKey } => EditFailure.BrokenReference,
        SqliteException { SqliteExtendedErrorCode: SqlitePrimaryKey or SqliteUnique } => EditFailure.AlreadyExists,
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } => EditFailure.BrokenReference,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => EditFailure.AlreadyExists,
        _ => null,
    };
}
