using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DocGen.Jobs.Packaging;

/// <summary>
/// An XLSX workbook of one table, ready to be read and printed: head in bold that stays in sight and comes on every page, columns as wide as they need
/// be, text that wraps, a filter, a landscape page. Written part by part to a stream that is not sought.
/// </summary>
internal sealed class SummaryBook(IReadOnlyList<SummaryColumn> columns)
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Cell formats of <see cref="Styles"/>: head, text, number, date.</summary>
    private const int Head = 1;
    private const int Plain = 2;
    private const int Number = 3;
    private const int Date = 4;

    /// <summary>Points of a line of the ordinary font.</summary>
    private const double LineHeight = 15;

    /// <summary>A row is 409 points high at the most.</summary>
    private const int MostLines = 27;

    /// <summary>Letters of a line of Russian text to one digit, which widths are counted in.</summary>
    private const double Filled = 1.1;

    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    private const string Styles = $"""
        <styleSheet xmlns="{Sheet}">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/></patternFill></fill></fills>
        <borders count="2"><border/><border><left style="thin"><color rgb="FFB0B8C4"/></left><right style="thin"><color rgb="FFB0B8C4"/></right><top style="thin"><color rgb="FFB0B8C4"/></top><bottom style="thin"><color rgb="FFB0B8C4"/></bottom></border></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="5"><xf/>
        <xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        <xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs>
        </styleSheet>
        """;

    /// <param name="rows">Cells in the order of the columns: a text, a whole number, a date or nothing.</param>
    public async Task WriteAsync(string name, IReadOnlyList<object?[]> rows, Stream output, CancellationToken cancellation)
    {
        await using var book = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        await PartAsync(book, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kinds}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Kinds}.worksheet+xml"/></Types>""", cancellation);
        await PartAsync(book, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""", cancellation);
        await PartAsync(book, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/></Relationships>""", cancellation);
        var last = Letter(columns.Count);
        await PartAsync(book, "xl/workbook.xml", string.Create(CultureInfo.InvariantCulture, $"""<workbook xmlns="{Sheet}" xmlns:r="{Office}"><sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'{name}'!$A$1:${last}${rows.Count + 1}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'{name}'!$1:$1</definedName></definedNames></workbook>"""), cancellation);
        await PartAsync(book, "xl/styles.xml", Styles, cancellation);
        await PartAsync(book, "xl/worksheets/sheet1.xml", Table(rows), cancellation);
    }

    private static async Task PartAsync(ZipArchive book, string name, string xml, CancellationToken cancellation)
    {
        var entry = book.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        await using var stream = await entry.OpenAsync(cancellation);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(xml), cancellation);
    }

    private string Table(IReadOnlyList<object?[]> rows)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("worksheet", Sheet);
            xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
            foreach (var (at, column) in columns.Index())
            {
                xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{at + 1}" max="{at + 1}" width="{column.Width}" customWidth="1"/>"""));
            }

            xml.WriteRaw("</cols>");
            xml.WriteStartElement("sheetData", Sheet);
            Row(xml, [.. columns.Select(column => column.Title)], _ => Head);
            foreach (var row in rows)
            {
                Row(xml, row, value => value is int ? Number : value is DateOnly ? Date : Plain);
            }

            xml.WriteEndElement();
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<autoFilter ref="A1:{Letter(columns.Count)}{rows.Count + 1}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;RСтраница &amp;P из &amp;N</oddFooter></headerFooter>"""));
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private int LinesOf(IReadOnlyList<object?> cells) =>
        Math.Min(MostLines, cells.Index().Max(cell => cell.Item is string text ? Lines(text, (int)(columns[cell.Index].Width * Filled)) : 1));

    /// <summary>Lines of a text that breaks at its spaces, and within a word that is longer than a line.</summary>
    private static int Lines(string text, int width)
    {
        var (lines, taken) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            var needed = taken == 0 ? word.Length : taken + 1 + word.Length;
            if (needed <= width)
            {
                taken = needed;
                continue;
            }

            lines += (taken == 0 ? 0 : 1) + ((word.Length - 1) / width);
            taken = ((word.Length - 1) % width) + 1;
        }

        return lines;
    }

    private void Row(XmlWriter xml, IReadOnlyList<object?> cells, Func<object?, int> style)
    {
        xml.WriteStartElement("row", Sheet);
        if (LinesOf(cells) is > 1 and var lines)
        {
            // Not every program makes a row as high as its wrapped text: LibreOffice draws one line over another.
            xml.WriteAttributeString("ht", (lines * LineHeight).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Sheet);
            xml.WriteAttributeString("s", style(cell).ToString(CultureInfo.InvariantCulture));
            switch (cell)
            {
                case int number:
                    xml.WriteElementString("v", Sheet, number.ToString(CultureInfo.InvariantCulture));
                    break;
                case DateOnly day:
                    xml.WriteElementString("v", Sheet, (day.DayNumber - FirstDay.DayNumber).ToString(CultureInfo.InvariantCulture));
                    break;
                case string { Length: > 0 } text:
                    Text(xml, text);
                    break;
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Sheet);
        xml.WriteStartElement("t", Sheet);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(string.Concat(text.Where(c => XmlConvert.IsXmlChar(c))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A summary has fewer columns than the alphabet letters.</summary>
    private static char Letter(int column) => (char)('A' + column - 1);
}
