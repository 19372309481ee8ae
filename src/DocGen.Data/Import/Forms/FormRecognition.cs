using DocGen.Data.Import.Columns;
using DocGen.Data.Import.Tables;

namespace DocGen.Data.Import.Forms;

/// <summary>Tells by its headers which form a table is.</summary>
internal static class FormRecognition
{
    /// <summary>The form that has all its required columns, else the most columns; the reader then tells what it lacks.</summary>
    public static ImportForm Of(IReadOnlyList<Sheet> sheets, string file) => ImportForm.All.MaxBy(form => sheets.Select(sheet => Fit(form, sheet, file)).DefaultIfEmpty().Max())!;

    private static (bool Whole, int Columns) Fit(ImportForm form, Sheet sheet, string file)
    {
        var reader = new HeaderReader(form.Columns, file, []);
        return sheet.Name == BlankForm.NotesSheet || sheet.Rows.Count == 0 ? (false, 0) : (reader.Read(sheet) is not null, reader.Recognised(sheet));
    }
}
