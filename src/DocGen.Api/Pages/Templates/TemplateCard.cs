using DocGen.Templates.Catalogue;

namespace DocGen.Api.Pages.Templates;

/// <param name="Own">The version that the district chose; null while it uses the program's own.</param>
public sealed record TemplateCard(DocumentKind Kind, int? Own);
