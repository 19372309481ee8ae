using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Packaging;

/// <summary>The table of a batch as XLSX: a row an item with its state, number, file and reasons.</summary>
public sealed class BatchSummary(SchoolStore store)
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public async Task WriteAsync(string batchId, Stream output, CancellationToken cancellation = default)
    {
        await using var context = store.Open("docgen archive");
        var items = await context.BatchItems.AsNoTracking().Where(i => i.BatchId == batchId).OrderBy(i => i.Position).ToListAsync(cancellation);
        var documents = await context.Documents.AsNoTracking().Where(d => d.BatchId == batchId)
            .Select(d => new { d.Id, d.Number, d.RegisteredOn, d.FileName }).ToDictionaryAsync(d => d.Id, StringComparer.Ordinal, cancellation);
        List<string[]> rows = [["№", "О чём", "Состояние", "Номер", "Дата", "Файл", "Причины"]];
        foreach (var item in items)
        {
            var document = item.DocumentId is { } id ? documents.GetValueOrDefault(id) : null;
            rows.Add(
            [
                (item.Position + 1).ToString(CultureInfo.InvariantCulture), item.Name, FailureReport.StateOf(item.State), document?.Number ?? "",
                document?.RegisteredOn?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "", document?.FileName ?? "",
                string.Join("; ", item.Findings.Concat(item.Problems).Select(p => p.Message)),
            ]);
        }

        await using var book = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        await PartAsync(book, "[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""", cancellation);
        await PartAsync(book, "_rels/.rels", $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""", cancellation);
        await PartAsync(book, "xl/workbook.xml", $"""<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{Sheet}" xmlns:r="{Office}"><sheets><sheet name="Пакет" sheetId="1" r:id="rId1"/></sheets></workbook>""", cancellation);
        await PartAsync(book, "xl/_rels/workbook.xml.rels", $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""", cancellation);
        await PartAsync(book, "xl/worksheets/sheet1.xml", Cells(rows), cancellation);
    }

    private static async Task PartAsync(ZipArchive book, string name, string xml, CancellationToken cancellation)
    {
        var entry = book.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await using var stream = await entry.OpenAsync(cancellation);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(xml), cancellation);
    }

    private static string Cells(List<string[]> rows)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("worksheet", Sheet);
            xml.WriteStartElement("sheetData", Sheet);
            foreach (var row in rows)
            {
                xml.WriteStartElement("row", Sheet);
                foreach (var cell in row)
                {
                    xml.WriteStartElement("c", Sheet);
                    xml.WriteAttributeString("t", "inlineStr");
                    xml.WriteStartElement("is", Sheet);
                    xml.WriteStartElement("t", Sheet);
                    xml.WriteAttributeString("xml", "space", null, "preserve");
                    xml.WriteString(string.Concat(cell.Where(c => XmlConvert.IsXmlChar(c))));
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return text.ToString();
    }
}
