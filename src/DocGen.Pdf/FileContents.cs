using DocGen.Pdf.Images;
using DocGen.Pdf.Navigation;
using DocGen.Pdf.Pages;

namespace DocGen.Pdf;

/// <summary>What has been collected when the pages are drawn, for the end of the file.</summary>
/// <param name="Owners">By key of the parent tree.</param>
/// <param name="Fonts">Object numbers in the order of the resource names.</param>
internal sealed record FileContents(
    PdfPart Document,
    IReadOnlyList<PdfPage> Pages,
    IReadOnlyList<object> Owners,
    DestinationTable Destinations,
    IReadOnlyList<int> Fonts,
    DocumentImages Images);
