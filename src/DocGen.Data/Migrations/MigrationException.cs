namespace DocGen.Data.Migrations;

/// <summary>The database has a schema that this program did not make. The message is in Russian and says what to do.</summary>
public sealed class MigrationException(string message) : Exception(message);
