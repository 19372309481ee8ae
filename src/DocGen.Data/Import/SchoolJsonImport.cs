using System.Text.Json;
using DocGen.Data.Import.Tables;
using DocGen.Data.Merging;
using DocGen.Data.Reading;
using DocGen.Schools;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import;

/// <summary>Reads school data as <see cref="SchoolDataJson"/> writes it; the preview is accepted by <see cref="SchoolImport.AcceptAsync"/>.</summary>
public sealed class SchoolJsonImport(SchoolContext context, ImportLimits limits)
{
    /// <summary>All of a school's data as UTF-8 JSON; null when there is no such school.</summary>
    public static async Task<byte[]?> ExportAsync(SchoolContext context, string schoolId, CancellationToken cancellation = default) =>
        await new SchoolDataReader(context).SchoolAsync(schoolId, cancellation) is { } data
            ? JsonSerializer.SerializeToUtf8Bytes(data, SchoolDataJson.Options)
            : null;

    public async Task<ImportPreview> PreviewAsync(Stream stream, string name, CancellationToken cancellation = default)
    {
        try
        {
            return await PreviewAsync(await SourceFile.ReadAsync(stream, name, limits, cancellation), cancellation);
        }
        catch (ImportException unreadable)
        {
            return ImportPreview.Unreadable(name, "", unreadable);
        }
    }

    internal async Task<ImportPreview> PreviewAsync(SourceFile file, CancellationToken cancellation)
    {
        var place = new ImportPlace(file.Name);
        try
        {
            return await PlanAsync(SchoolDataJson.Read(file.Bytes), file, [], cancellation) with { Kind = "Данные JSON" };
        }
        catch (JsonException broken)
        {
            return new(file.Name, file.Digest, [new(
                FindingSeverity.Error, "DG4010", place with { Row = (int?)broken.LineNumber + 1, Path = broken.Path },
                "Данные не читаются: в этом месте не то значение или неизвестное поле", "сверьтесь с описанием формата данных")], null);
        }
    }

    /// <summary>What storing the data would do; its references are checked first.</summary>
    internal async Task<ImportPreview> PlanAsync(SchoolData data, SourceFile file, List<ImportProblem> problems, CancellationToken cancellation)
    {
        problems.AddRange(await new ReferenceCheck(context).OfAsync(data, new(file.Name), cancellation));
        var sound = !problems.Exists(problem => problem.Severity == FindingSeverity.Error);
        return new(file.Name, file.Digest, problems, sound ? await new MergePlanner(context).PlanAsync(data, cancellation) : null);
    }
}
