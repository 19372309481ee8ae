using DocGen.Data.Editing;
using DocGen.Data.Import.Columns;
using DocGen.Data.Import.Forms;
using DocGen.Data.Import.Tables;
using DocGen.Data.Merging;
using DocGen.Schools;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import;

/// <summary>Imports tables in two steps: a preview that writes nothing, and its acceptance, which writes all of it or nothing.</summary>
public sealed class SchoolImport(SchoolContext context, ImportLimits limits)
{
    /// <param name="form">What the table is; null lets its headers say.</param>
    /// <param name="name">Name of the file; told in problems and kept as the source of its rows.</param>
    public async Task<ImportPreview> PreviewAsync(ImportForm? form, Stream stream, string name, CancellationToken cancellation = default)
    {
        try
        {
            return await PreviewAsync(form, await SourceFile.ReadAsync(stream, name, limits, cancellation), cancellation);
        }
        catch (ImportException unreadable)
        {
            return ImportPreview.Unreadable(name, "", unreadable);
        }
    }

    internal async Task<ImportPreview> PreviewAsync(ImportForm? form, SourceFile file, CancellationToken cancellation)
    {
        List<ImportProblem> problems = [];
        var data = new SchoolData();
        // Neither needs the other: the registry is read while the file is.
        var directory = Task.Run(() => SchoolDirectory.LoadAsync(context, cancellation), cancellation);
        try
        {
            var sheets = TableReader.Read(file, limits, problems);
            form ??= FormRecognition.Of(sheets, file.Name);
            data = ReadSheets(form, sheets, file, await directory, problems);
        }
        catch (ImportException unreadable)
        {
            problems.Add(ImportPreview.Problem(file.Name, unreadable));
        }
        finally
        {
            await Task.WhenAny(directory);
        }

        var sound = !problems.Any(problem => problem.Severity == FindingSeverity.Error);
        return new(file.Name, file.Digest, problems, sound ? await new MergePlanner(context).PlanAsync(data, cancellation) : null) { Kind = form?.Title ?? "" };
    }

    /// <returns>Null when all is written; a conflict when the data has changed since the preview, and then nothing is.</returns>
    /// <exception cref="InvalidOperationException">The preview has errors.</exception>
    public async Task<EditFailure?> AcceptAsync(ImportPreview preview, IProgress<int>? rowsWritten = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var plan = preview.Plan ?? throw new InvalidOperationException("A preview with errors cannot be accepted.");
        return await new MergeWriter(context).WriteAsync(plan, preview.Source, preview.Digest, rowsWritten, cancellation);
    }

    private static SchoolData ReadSheets(ImportForm form, IReadOnlyList<Sheet> sheets, SourceFile file, SchoolDirectory directory, List<ImportProblem> problems)
    {
        var reader = form.Start(directory);
        var headers = new HeaderReader(form.Columns, file.Name, problems);
        var found = false;
        foreach (var sheet in sheets)
        {
            if (sheet.Name == BlankForm.NotesSheet || sheet.Rows.All(row => row.All(cell => cell.IsEmpty)))
            {
                continue;
            }

            var before = problems.Count;
            if (headers.Read(sheet) is { } header)
            {
                found = true;
                ReadRows(sheet, header, file, reader, problems);
            }
            else if (problems.Count == before)
            {
                problems.Add(new(FindingSeverity.Warning, "DG4104", new(file.Name, sheet.Name), "Нет строки заголовков, лист не загружается", "скачайте пустой бланк"));
            }
            else
            {
                found = true;
            }
        }

        if (!found)
        {
            problems.Add(new(FindingSeverity.Error, "DG4105", new(file.Name), $"В файле нет таблицы «{form.Title}»", "проверьте, тот ли это файл, или скачайте пустой бланк"));
        }

        return reader.Data();
    }

    private static void ReadRows(Sheet sheet, HeaderMap header, SourceFile file, FormReader reader, List<ImportProblem> problems)
    {
        for (var r = header.LastHeaderRow + 1; r < sheet.Rows.Count; r++)
        {
            var row = new RowReader(sheet.Rows[r], header, new(file.Name, sheet.Name, r + 1), problems);
            if (!row.IsEmpty)
            {
                reader.Read(row);
            }
        }
    }
}
