using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Documents.Tests.Docx;

/// <summary>Reads the words of a DOCX back: body first, then footnotes; page numbers of the contents are left out.</summary>
internal static class DocxText
{
    public static string Of(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.MainDocumentPart!;
        var text = new StringBuilder();
        Append(main.Document.Body!, text);
        foreach (var note in main.FootnotesPart?.Footnotes.Elements<Footnote>().Where(note => note.Id! > 0) ?? [])
        {
            Append(note, text);
        }

        return text.ToString();
    }

    private static void Append(OpenXmlElement root, StringBuilder text)
    {
        var fields = new Stack<string>();
        foreach (var element in root.Descendants())
        {
            switch (element)
            {
                case Paragraph or Break or TabChar:
                    text.Append('\n');
                    break;
                case FieldChar { FieldCharType.Value: FieldCharValues.Begin }:
                    fields.Push(string.Empty);
                    break;
                case FieldChar { FieldCharType.Value: FieldCharValues.End }:
                    fields.Pop();
                    break;
                case FieldCode code:
                    fields.Push(fields.Pop() + code.Text);
                    break;
                case Text part when !fields.Any(code => code.Contains("PAGEREF", StringComparison.Ordinal)):
                    text.Append(part.Text);
                    break;
                case SoftHyphen:
                    text.Append('\u00AD');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                default:
                    break;
            }
        }
    }
}
