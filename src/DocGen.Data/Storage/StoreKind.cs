namespace DocGen.Data.Storage;

public enum StoreKind
{
    /// <summary>A file beside the program; one machine.</summary>
    Sqlite,

    /// <summary>A server, for several machines.</summary>
    Postgres,
}
