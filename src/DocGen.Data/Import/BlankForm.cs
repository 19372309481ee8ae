using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Data.Import.Forms;
using DocGen.Data.Import.Tables;

namespace DocGen.Data.Import;

/// <summary>The empty workbook of a form: its headers, and a sheet that says what to write where. The same bytes every time.</summary>
public static class BlankForm
{
    internal const string NotesSheet = "Как заполнять";

    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Create(ImportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", ContentTypes());
            Write(archive, "_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml")));
            Write(archive, "xl/workbook.xml", Workbook(form.Title, NotesSheet));
            Write(archive, "xl/_rels/workbook.xml.rels", Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml")));
            Write(archive, "xl/worksheets/sheet1.xml", Worksheet([form.Columns.Select(column => column.Title)]));
            Write(archive, "xl/worksheets/sheet2.xml", Worksheet(
            [
                ["Столбец", "Обязателен", "Что писать"],
                .. form.Columns.Select(column => new[] { column.Title, column.Required ? "да" : "нет", column.Note }),
            ]));
        }

        return memory.ToArray();
    }

    internal static XElement Worksheet(IEnumerable<IEnumerable<string>> rows) => new(
        Main + "worksheet",
        new XElement(Main + "sheetFormatPr", new XAttribute("defaultRowHeight", 15), new XAttribute("defaultColWidth", 24)),
        new XElement(Main + "sheetData", rows.Select((cells, r) => new XElement(
            Main + "row",
            new XAttribute("r", r + 1),
            cells.Select((text, c) => new XElement(
                Main + "c",
                new XAttribute("r", $"{CellName.Letters(c + 1)}{r + 1}"),
                new XAttribute("t", "inlineStr"),
                new XElement(Main + "is", new XElement(Main + "t", text))))))));

    private static XElement Workbook(params string[] sheets) => new(
        Main + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Office.NamespaceName),
        new XElement(Main + "sheets", sheets.Select((name, i) => new XElement(
            Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", i + 1), new XAttribute(Office + "id", $"rId{i + 1}")))));

    private static XElement ContentTypes()
    {
        const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        XElement Part(string name, string type) => new(Types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", $"{Sheets}{type}+xml"));
        return new(
            Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            Part("/xl/workbook.xml", "sheet.main"),
            Part("/xl/worksheets/sheet1.xml", "worksheet"),
            Part("/xl/worksheets/sheet2.xml", "worksheet"));
    }

    private static XElement Relations(params (string Id, string Type, string Target)[] relations) => new(
        Package + "Relationships",
        relations.Select(relation => new XElement(
            Package + "Relationship",
            new XAttribute("Id", relation.Id),
            new XAttribute("Type", $"{Office.NamespaceName}/{relation.Type}"),
            new XAttribute("Target", relation.Target))));

    private static void Write(ZipArchive archive, string name, XElement root)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer, SaveOptions.DisableFormatting);
    }
}
