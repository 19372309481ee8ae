using DocGen.Data.Tests.Stores;

namespace DocGen.Jobs.Tests.Stores;

[CollectionDefinition(Name)]
public sealed class JobStoreCollection : ICollectionFixture<StoreFixture>
{
    public const string Name = "job stores";
}
