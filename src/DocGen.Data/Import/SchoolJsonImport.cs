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
        var (place, digest) = (new ImportPlace(Path.GetFileName(name)), "");
        List<ImportProblem> problems = [];
        try
        {
            var file = await SourceFile.ReadAsync(stream, name, limits, cancellation);
            digest = file.Digest;
            ReadOnlySpan<byte> text = file.Bytes;
            text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
            var data = JsonSerializer.Deserialize<SchoolData>(text, SchoolDataJson.Options)
                ?? throw new JsonException("null", "$", null, null);
            problems.AddRange(await new ReferenceCheck(context).OfAsync(data, place, cancellation));
            return new(place.File, digest, problems, problems.Count == 0 ? await new MergePlanner(context).PlanAsync(data, cancellation) : null);
        }
        catch (ImportException unreadable)
        {
            problems.Add(new(FindingSeverity.Error, unreadable.Code, place, unreadable.Message, unreadable.Hint));
        }
        catch (JsonException broken)
        {
            problems.Add(new(
                FindingSeverity.Error, "DG4010", place with { Row = (int?)broken.LineNumber + 1, Path = broken.Path },
                "Данные не читаются: в этом месте не то значение или неизвестное поле", "сверьтесь с описанием формата данных"));
        }

        return new(place.File, digest, problems, null);
    }
}
