using DocGen.Pdf.Fonts;
using DocGen.Pdf.Navigation;

namespace DocGen.Pdf;

/// <summary>What is to be told of a finished file; the caller makes warnings of it.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="MissingCharacters">Characters drawn as boxes, by code point.</param>
/// <param name="UnresolvedLinks">Links that lead nowhere, in page order.</param>
public sealed record PdfSummary(int Pages, IReadOnlyList<MissingCharacter> MissingCharacters, IReadOnlyList<UnresolvedLink> UnresolvedLinks);
