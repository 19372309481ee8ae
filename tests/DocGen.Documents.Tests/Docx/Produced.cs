using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx;
using DocGen.Documents.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Documents.Tests.Docx;

/// <summary>Writes documents and reads them back with other people's code.</summary>
internal static class Produced
{
    public static byte[] Docx(Document document, out ImmutableArray<Diagnostic> diagnostics)
    {
        using var file = new MemoryStream();
        diagnostics = DocxWriter.Write(document, file);
        return file.ToArray();
    }

    public static byte[] Docx(Document document) => Docx(document, out _);

    /// <summary>What the Open XML SDK finds wrong, one line an error.</summary>
    public static IReadOnlyList<string> Errors(byte[] file, FileFormatVersions version)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return
        [
            .. new OpenXmlValidator(version).Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }
}
