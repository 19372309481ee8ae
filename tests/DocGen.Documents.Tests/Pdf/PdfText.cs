using System.Text;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>
/// The text of a PDF in the order of its structure, as the model's text is made: without counted markers, footnote marks, what figures hold and
/// the page numbers of the contents; footnotes at the end.
/// </summary>
internal sealed class PdfText
{
    private readonly TaggedDocument _document;
    private readonly HashSet<string> _markers;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _notes = new();

    private PdfText(TaggedDocument document, HashSet<string> markers) => (_document, _markers) = (document, markers);

    /// <param name="markers">Markers that the author gave.</param>
    public static string Of(byte[] file, params string[] markers)
    {
        var document = new TaggedDocument(file);
        var text = new PdfText(document, [.. markers]);
        text.Add(document.Root, text._text);
        return text._text.Append(text._notes).ToString();
    }

    private void Add(StructureNode node, StringBuilder target)
    {
        foreach (var kid in node.Kids)
        {
            switch (kid)
            {
                case StructureNode { Type: "Reference" or "Figure" }:
                    break;
                case StructureNode { Type: "Lbl" } label:
                    var marker = _document.TextOf(label).Trim();
                    target.Append(_markers.Contains(marker) ? marker + " " : string.Empty);
                    break;
                case StructureNode { Type: "Note" } note:
                    Add(note, _notes);
                    _notes.Append('\n');
                    break;
                case StructureNode { Type: "TOCI" } item:
                    var entry = _document.TextOf(item).Trim();
                    target.Append(entry.AsSpan(0, entry.LastIndexOf(' ') + 1)).Append('\n');
                    break;
                case StructureNode child:
                    Add(child, target);
                    target.Append(child.Type is "Link" or "Span" ? string.Empty : "\n");
                    break;
                case (int page, int id):
                    target.Append(_document.TextOf(page, id));
                    break;
            }
        }
    }
}
