using DocGen.Data.Storage;
using Npgsql;

namespace DocGen.Data.Tests.Stores;

public sealed class PostgresConnectionTests
{
    [Fact]
    public void Of_PlainText_KeepsStatementsAndLeavesTheRest()
    {
        var read = new NpgsqlConnectionStringBuilder(PostgresConnection.Of("Host=db.example.ru;Username=u;Password='a;b''c';Database=d"));
        Assert.Equal(("db.example.ru", "u", "a;b'c", "d"), (read.Host, read.Username, read.Password, read.Database));
        Assert.True(read is { MaxAutoPrepare: > 0, NoResetOnClose: true });
    }

    [Theory]
    [InlineData("Host=h;Max Auto Prepare=0;No Reset On Close=false")]
    [InlineData("Host=h;MaxAutoPrepare=0;NoResetOnClose=false")]
    public void Of_WhatIsAskedFor_StaysSo(string given)
    {
        var read = new NpgsqlConnectionStringBuilder(PostgresConnection.Of(given));
        Assert.Equal((0, false), (read.MaxAutoPrepare, read.NoResetOnClose));
    }

    [Theory]
    [InlineData("no connection string")]
    [InlineData("Nonsense=1")]
    public void Of_WhatIsNoConnectionString_IsLeftToWhoeverOpensIt(string given) => Assert.Equal(given, PostgresConnection.Of(given));
}
