using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf;

namespace DocGen.Documents.Tests.Pdf;

internal static class Produced
{
    public static byte[] Pdf(Document document, out ImmutableArray<Diagnostic> warnings, PdfOptions? options = null)
    {
        using var file = new MemoryStream();
        warnings = PdfDocumentWriter.Write(document, file, options);
        return file.ToArray();
    }

    public static byte[] Pdf(Document document) => Pdf(document, out _);
}
