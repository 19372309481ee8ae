using DocGen.Api.Cli.Stores;
using DocGen.Data.Storage;

namespace DocGen.Api.Tests.Cli.Stores;

public sealed class StoreChoiceTests
{
    [Theory]
    [InlineData(null, null, null, null, StoreKind.Sqlite, "data/docgen.db")]
    [InlineData(null, null, "kept", null, StoreKind.Sqlite, "kept/docgen.db")]
    [InlineData("given", null, "kept", "Host=e", StoreKind.Sqlite, "given/docgen.db")]
    [InlineData(null, null, "kept", "Host=e", StoreKind.Postgres, "Host=e")]
    [InlineData(null, "Host=o", null, "Host=e", StoreKind.Postgres, "Host=o")]
    [InlineData(null, null, null, " ", StoreKind.Sqlite, "data/docgen.db")]
    public void Choose_OptionsAndEnvironment_OptionsWin(string? folder, string? postgres, string? folderVariable, string? postgresVariable, StoreKind kind, string connection)
    {
        var chosen = StoreChoice.Choose(folder, postgres, name => name == StoreChoice.PostgresVariable ? postgresVariable : folderVariable);

        Assert.Equal(kind, chosen.Kind);
        Assert.Equal(connection, chosen.Connection.Replace('\\', '/'));
    }

    [Fact]
    public void ToString_Postgres_LeavesThePasswordOut() =>
        Assert.Equal("PostgreSQL db.local/docgen", new StoreOptions(StoreKind.Postgres, "Host=db.local;Database=docgen;Username=u;Password=тайна").ToString());
}
