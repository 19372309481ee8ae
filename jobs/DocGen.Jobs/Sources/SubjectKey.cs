using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Sources;

/// <summary>One thing that documents are made about.</summary>
/// <param name="Id">Id of the stored school, municipality, programme or document.</param>
public sealed record SubjectKey(SubjectKind Kind, string Id);
