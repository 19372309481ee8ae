using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Charts;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Docx.Parts;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>What the body asks of the other parts while it is written: relationships, numbering, notes, pictures, styles.</summary>
internal sealed class DocxParts : IDisposable
{
    private readonly List<TableTextStyle> tableText;
    private Dictionary<string, int>? headingOf;
    private int drawings;

    public DocxParts(Document document)
    {
        Document = document;
        Outline = DocumentOutline.Of(document);
        Constant = ConstantParts.For(document.Theme, document.Properties.Language);
        tableText = [.. Constant.TableText];
        Numbering = new NumberingPart(document.Theme);
        Relationships.Add("styles", "styles.xml");
        Relationships.Add("settings", "settings.xml");
        Relationships.Add("fontTable", "fontTable.xml");
        NumberedHeader = Relationships.Add("header", "header1.xml");
        EmptyHeader = Relationships.Add("header", "header2.xml");
    }

    public Document Document { get; }
    public ConstantParts Constant { get; }
    public Typography Look => Constant.Look;
    public Theme Theme => Document.Theme;
    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Relationships of the main part.</summary>
    public Relationships Relationships { get; } = new();

    public string NumberedHeader { get; }
    public string EmptyHeader { get; }
    public NumberingPart Numbering { get; }
    public FootnotesPart Footnotes { get; } = new();
    public MediaParts Media { get; } = new();
    public ChartParts Charts { get; } = new();

    public DocumentOutline Outline { get; }

    public bool HasOwnTableSizes => tableText.Count > Constant.TableText.Count;

    public PackagePart Styles => HasOwnTableSizes ? Constant.MakeStyles(tableText) : Constant.Styles;

    /// <summary>Number of one more picture or chart, from 1, unique in the document.</summary>
    public int NextDrawing() => ++drawings;

    /// <summary>The heading that an anchor names, from 1; 0 when there is none.</summary>
    public int HeadingIndex(string anchor)
    {
        if (headingOf is null)
        {
            headingOf = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var entry in Outline.Entries)
            {
                headingOf.TryAdd(entry.Anchor, entry.Index);
            }
        }

        return headingOf.GetValueOrDefault(anchor);
    }

    public TableTextStyle TableText(double size)
    {
        foreach (var style in tableText)
        {
            if ((int)Math.Round(style.Size * 2) == (int)Math.Round(size * 2))
            {
                return style;
            }
        }

        var added = new TableTextStyle(size, usual: false);
        tableText.Add(added);
        return added;
    }

    public void Dispose() => Footnotes.Dispose();
}
