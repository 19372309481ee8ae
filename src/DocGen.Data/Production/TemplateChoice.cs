namespace DocGen.Data.Production;

/// <summary>The version of a kind that a municipality uses instead of the program's own.</summary>
public sealed class TemplateChoice
{
    public required string KindId { get; init; }

    public required string MunicipalityId { get; init; }

    public required int Version { get; set; }
}
