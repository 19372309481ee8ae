using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;

namespace DocGen.Data.Tests.Import;

/// <summary>Workbooks with a first sheet of the test's own: an empty form whose sheet is replaced.</summary>
internal static class Workbook
{
    /// <param name="rows">Text, numbers, «=1+1|2» for a formula with its saved value, «=1+1|» for one without, null for no cell.</param>
    /// <param name="merged">«A1:B1».</param>
    public static byte[] Of(object?[][] rows, params string[] merged)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                xml.Append(Cell($"{(char)('A' + c)}{r + 1}", rows[r][c]));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0)
        {
            xml.Append("<mergeCells>").AppendJoin("", merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        }

        return With("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(xml.Append("</worksheet>").ToString()));
    }

    /// <summary>An empty form with one part replaced or added.</summary>
    public static byte[] With(string part, byte[] content)
    {
        var memory = new MemoryStream();
        memory.Write(BlankForm.Create(ImportForm.All[0]));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var stream = archive.CreateEntry(part).Open();
            stream.Write(content);
        }

        return memory.ToArray();
    }

    /// <summary>An empty form whose first sheet is hidden.</summary>
    /// <param name="state">«hidden» or «veryHidden».</param>
    public static byte[] Hidden(string state) => With("xl/workbook.xml", Encoding.UTF8.GetBytes(
        $"""
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Черновик" sheetId="1" state="{state}" r:id="rId1"/><sheet name="Справка" sheetId="2" r:id="rId2"/></sheets></workbook>
        """));

    private static string Cell(string place, object? value) => value switch
    {
        null => "",
        string text when text.StartsWith('=') && text.Split('|') is [var formula, var saved] =>
            $"<c r=\"{place}\"><f>{SecurityElement.Escape(formula[1..])}</f>{(saved.Length == 0 ? "" : $"<v>{saved}</v>")}</c>",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{value}</v></c>"),
    };
}
