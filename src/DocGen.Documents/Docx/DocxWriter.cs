using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Body;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Docx.Parts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx;

/// <summary>Writes a document as an Office Open XML file for Word 2013 and later (ISO/IEC 29500, transitional).</summary>
public static class DocxWriter
{
    /// <summary>Writes the whole file. Same document, same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Written front to back, neither sought nor closed.</param>
    /// <returns>Warnings, and errors for parts that could not be written as asked; the file is valid in any case.</returns>
    public static ImmutableArray<Diagnostic> Write(Document document, Stream output)
    {
        using var parts = new DocxParts(document);
        using var main = new PartBuffer();
        int replaced;
        using (var xml = new XmlPartWriter(main))
        {
            new BodyWriter(parts, xml).Document();
            replaced = xml.Replaced;
        }

        replaced += parts.Footnotes.Replaced + parts.Charts.Replaced;
        if (replaced > 0)
        {
            parts.Diagnostics.Add(WriterDiagnostics.ForbiddenCharacters(replaced));
        }

        WritePackage(parts, main, new ZipContainer(output));
        return parts.Diagnostics.ToImmutable();
    }

    private static void WritePackage(DocxParts parts, PartBuffer main, ZipContainer zip)
    {
        var footnotes = parts.Footnotes.Complete();
        if (footnotes is not null)
        {
            parts.Relationships.Add("footnotes", "footnotes.xml");
        }

        if (parts.Numbering.Any)
        {
            parts.Relationships.Add("numbering", "numbering.xml");
        }

        zip.Add("[Content_Types].xml", ContentTypes.Of(footnotes is not null, parts.Numbering.Any, parts.Charts.Count));
        zip.Add("_rels/.rels", ContentTypes.RootRelationships);
        zip.Add("word/document.xml", main);
        zip.AddStored("word/_rels/document.xml.rels", parts.Relationships.ToXml());
        zip.Add("word/styles.xml", parts.Styles);
        zip.Add("word/settings.xml", footnotes is null ? parts.Constant.Settings : parts.Constant.SettingsWithFootnotes);
        zip.Add("word/fontTable.xml", parts.Constant.FontTable);
        zip.Add("word/header1.xml", ConstantParts.NumberedHeader);
        zip.Add("word/header2.xml", ConstantParts.EmptyHeader);
        WriteNumbering(parts, zip);
        if (footnotes is not null)
        {
            zip.Add("word/footnotes.xml", footnotes);
        }

        if (parts.Footnotes.Relationships.Any)
        {
            zip.AddStored("word/_rels/footnotes.xml.rels", parts.Footnotes.Relationships.ToXml());
        }

        foreach (var (name, picture) in parts.Media.Files)
        {
            zip.AddStored("word/" + name, picture.Data.Span);
        }

        parts.Charts.Write(zip);
        zip.AddStored("docProps/core.xml", PropertiesXml.Core(parts.Document.Properties));
        zip.Add("docProps/app.xml", ConstantParts.AppProperties);
        zip.Complete();
    }

    private static void WriteNumbering(DocxParts parts, ZipContainer zip)
    {
        if (!parts.Numbering.Any)
        {
            return;
        }

        using var buffer = new PartBuffer();
        using (var xml = new XmlPartWriter(buffer))
        {
            parts.Numbering.Write(xml);
        }

        zip.Add("word/numbering.xml", buffer);
    }
}
