namespace DocGen.Data.Storage;

/// <summary>Where the data is.</summary>
/// <param name="Connection">Path of the database file for SQLite; a connection string for PostgreSQL.</param>
public sealed record StoreOptions(StoreKind Kind, string Connection);
