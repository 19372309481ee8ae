using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx;
using DocGen.Documents.Html;
using DocGen.Documents.Pdf;
using DocGen.Documents.Txt;

namespace DocGen.Documents;

/// <summary>Every format that can be written: the one list that commands and services read.</summary>
public static class OutputFormats
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static ImmutableArray<OutputFormat> All { get; } =
    [
        new("docx", DocxWriter.Write),
        new("pdf", (document, output) => PdfDocumentWriter.Write(document, output)),
        new("html", (document, output) => WithText(output, text => HtmlWriter.Write(document, text))),
        new("txt", (document, output) => WithText(output, text => TxtWriter.Write(document, text))),
    ];

    /// <summary>The format of that name, or null.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    private static ImmutableArray<Diagnostic> WithText(Stream output, Func<TextWriter, ImmutableArray<Diagnostic>> write)
    {
        using var text = new StreamWriter(output, Utf8, bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };
        return write(text);
    }
}
