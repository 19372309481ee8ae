using DocGen.Data.Import.Documents;
using DocGen.Data.Import.Forms;
using DocGen.Data.Import.Tables;
using DocGen.Schools;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Import;

/// <summary>Reads a programme from an existing Word file (DOCX). The same file for the same school updates its programme and never doubles it.</summary>
internal sealed class DocumentImport(SchoolContext context, ImportLimits limits)
{
    public static bool IsDocument(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) && bytes.IndexOf("word/document.xml"u8) >= 0;

    /// <exception cref="ImportException">The file is not a document that can be read.</exception>
    public async Task<ImportPreview> PreviewAsync(SourceFile file, DocumentTarget target, CancellationToken cancellation)
    {
        List<ImportProblem> problems = [];
        var parts = WordBody.Read(file, limits, problems);
        var content = new ContentReader(new(file.Name), problems).Read(parts);
        var title = parts.OfType<WordParagraph>().Select(p => p.Text).FirstOrDefault(text => text.Contains("рограмм", StringComparison.Ordinal) || text.Contains("онцепци", StringComparison.Ordinal))
            ?? Path.GetFileNameWithoutExtension(file.Name);
        var school = await SchoolAsync(parts, target.SchoolId, file, problems, cancellation);
        var programme = new Programme(SchoolDirectory.NewId("programme", file.Name, school?.Id), target.Kind)
        {
            Title = title, SchoolId = school?.Id ?? target.SchoolId, MunicipalityId = school?.MunicipalityId, Content = content,
        };
        return await new SchoolJsonImport(context, limits).PlanAsync(new SchoolData { Programmes = [programme] }, file, problems, cancellation)
            with { Kind = $"Документ Word: «{title}»" };
    }

    /// <summary>The school that is asked for, else the only one that the text names.</summary>
    private async Task<Organization?> SchoolAsync(
        IReadOnlyList<WordPart> parts, string? id, SourceFile file, List<ImportProblem> problems, CancellationToken cancellation)
    {
        var schools = await context.Organizations.AsNoTracking().Where(o => id == null ? o.Kind == OrganizationKind.School : o.Id == id).ToListAsync(cancellation);
        if (id is not null)
        {
            return schools.SingleOrDefault();
        }

        var text = string.Join('\n', parts.OfType<WordParagraph>().Select(p => p.Text));
        var named = schools.Where(s => text.Contains(s.ShortName, StringComparison.Ordinal)).ToList();
        if (named.Count != 1)
        {
            problems.Add(new(FindingSeverity.Warning, "DG4402", new(file.Name), "По тексту не видно, какой школы эта программа; она загружается без школы", "укажите школу при загрузке"));
        }

        return named.Count == 1 ? named[0] : null;
    }
}
