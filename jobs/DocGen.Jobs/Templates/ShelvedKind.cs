using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Templates;

/// <summary>A kind and the number of the version that it is.</summary>
public sealed record ShelvedKind(DocumentKind Kind, int Version);
