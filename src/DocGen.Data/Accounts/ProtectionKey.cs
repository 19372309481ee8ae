namespace DocGen.Data.Accounts;

/// <summary>A key of ASP.NET Core's data protection; kept here so that several nodes read one another's cookies.</summary>
public sealed class ProtectionKey
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
