namespace DocGen.Pdf.Structure;

/// <summary>What a structure element holds: another element, a marked-content sequence of a page, or a link annotation.</summary>
/// <param name="Target">A <see cref="StructureElement"/>, a page or an annotation.</param>
/// <param name="ContentId">The MCID when the target is a page.</param>
internal readonly record struct StructureKid(object Target, int ContentId);
