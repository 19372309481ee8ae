namespace DocGen.Jobs.Tests.Stores;

/// <summary>A process without a scheduler.</summary>
internal sealed class NoServices : IServiceProvider
{
    public object? GetService(Type serviceType) => null;
}
