using System.Globalization;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf;

/// <summary>Writes what comes after the pages' content: structure, pages, outline, names, metadata, the catalog (ISO 32000-1, 7.7).</summary>
internal sealed class FileEnding(PdfFile file, DocumentInformation information, IReadOnlyList<Attachment> attachments)
{
    public void Write(FileContents contents)
    {
        var resources = WriteResources(contents);
        var pages = new PageTree(file).Write(contents.Pages, resources);
        foreach (var link in contents.Pages.SelectMany(page => page.Links))
        {
            link.Write(file.Begin(link.Number), contents.Destinations);
        }

        var structure = new StructureTree(file).Write(contents.Document.Structure, contents.Owners);
        var outlines = contents.Document.Outline.WriteAll(file);
        var intent = WriteIntent();
        var metadata = file.Reserve();
        file.WriteStream(metadata, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Write(information, attachments.Count > 0));
        var files = attachments.Select(WriteAttachment).ToList();
        var catalog = file.Reserve();
        var buffer = file.Begin(catalog);
        buffer.Write("<</Type/Catalog/Pages "u8).WriteReference(pages).Write("/StructTreeRoot "u8).WriteReference(structure)
            .Write("/Metadata "u8).WriteReference(metadata).Write("/OutputIntents["u8).WriteReference(intent)
            .Write("]/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang"u8).WriteTextString(information.Language);
        if (outlines != 0)
        {
            buffer.Write("/Outlines "u8).WriteReference(outlines).Write("/PageMode/UseOutlines"u8);
        }

        WriteNames(buffer, contents, files);
        buffer.Write(">>"u8);
        file.Finish(catalog, WriteInformation());
    }

    private int WriteResources(FileContents contents)
    {
        var number = file.Reserve();
        var buffer = file.Begin(number);
        buffer.Write("<<"u8);
        if (contents.Fonts.Count > 0)
        {
            buffer.Write("/Font<<"u8);
            for (var i = 0; i < contents.Fonts.Count; i++)
            {
                buffer.Write("/F"u8).WriteInteger(i).Write((byte)' ').WriteReference(contents.Fonts[i]);
            }

            buffer.Write(">>"u8);
        }

        contents.Images.WriteResources(buffer);
        buffer.Write(">>"u8);
        return number;
    }

    private int WriteIntent()
    {
        int intent = file.Reserve(), profile = file.Reserve();
        file.Begin(intent).Write("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"u8)
            .Write("/DestOutputProfile "u8).WriteReference(profile).Write(">>"u8);
        file.WriteStream(profile, "/N 3/Filter/FlateDecode"u8, SrgbProfile.Compressed);
        return intent;
    }

    private (string Name, int Number) WriteAttachment(Attachment attachment)
    {
        int specification = file.Reserve(), stream = file.Reserve();
        var buffer = file.Begin(specification);
        buffer.Write("<</Type/Filespec/F"u8).WriteTextString(attachment.Name).Write("/UF"u8).WriteTextString(attachment.Name)
            .Write("/AFRelationship"u8).WriteName(attachment.Relationship.ToString());
        if (attachment.Description is not null)
        {
            buffer.Write("/Desc"u8).WriteTextString(attachment.Description);
        }

        buffer.Write("/EF<</F "u8).WriteReference(stream).Write("/UF "u8).WriteReference(stream).Write(">>>>"u8);
        using var entries = new ByteBuffer(256);
        entries.Write("/Type/EmbeddedFile/Subtype"u8).WriteName(attachment.MediaType).Write("/Params<</Size "u8).WriteInteger(attachment.Content.Length);
        if (information.Created is { } created)
        {
            entries.Write("/ModDate"u8).WriteDate(created);
        }

        entries.Write(">>"u8);
        file.WriteCompressed(stream, entries.Written, attachment.Content.Span);
        return (attachment.Name, specification);
    }

    private static void WriteNames(ByteBuffer buffer, FileContents contents, List<(string Name, int Number)> files)
    {
        buffer.Write("/Names<<"u8);
        contents.Destinations.Write(buffer);
        if (files.Count > 0)
        {
            buffer.Write("/EmbeddedFiles<</Names["u8);
            for (var i = 0; i < files.Count; i++)
            {
                // Numbered keys keep the tree in order whatever the files are called.
                buffer.WriteTextString(i.ToString("D4", CultureInfo.InvariantCulture)).WriteReference(files[i].Number);
            }

            buffer.Write("]>>"u8);
        }

        buffer.Write(">>"u8);
        if (files.Count > 0)
        {
            buffer.Write("/AF["u8);
            foreach (var attached in files)
            {
                buffer.WriteReference(attached.Number).Write((byte)' ');
            }

            buffer.Write((byte)']');
        }
    }

    private int WriteInformation()
    {
        var number = file.Reserve();
        var buffer = file.Begin(number);
        buffer.Write("<<"u8);
        foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)
        [
            ("Title", information.Title), ("Author", information.Author), ("Subject", information.Subject), ("Keywords", information.Keywords),
            ("Creator", information.Creator), ("Producer", XmpPacket.Producer),
        ])
        {
            if (value is not null)
            {
                buffer.WriteName(key).WriteTextString(value);
            }
        }

        if (information.Created is { } created)
        {
            buffer.Write("/CreationDate"u8).WriteDate(created);
        }

        buffer.Write(">>"u8);
        return number;
    }
}
