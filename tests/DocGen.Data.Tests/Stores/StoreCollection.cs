namespace DocGen.Data.Tests.Stores;

[CollectionDefinition(Name)]
public sealed class StoreCollection : ICollectionFixture<StoreFixture>
{
    public const string Name = "stores";
}
