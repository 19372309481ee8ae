namespace DocGen.Api.Hosting;

/// <summary>The environment as the host itself will read it, before there is one.</summary>
internal static class HostEnvironmentName
{
    public static string Value =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;

    public static bool IsDevelopment() => string.Equals(Value, Environments.Development, StringComparison.OrdinalIgnoreCase);
}
