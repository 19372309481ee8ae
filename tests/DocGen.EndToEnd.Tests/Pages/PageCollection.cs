namespace DocGen.EndToEnd.Tests.Pages;

[CollectionDefinition(Name)]
public sealed class PageCollection : ICollectionFixture<PageBrowser>
{
    public const string Name = "pages";
}
