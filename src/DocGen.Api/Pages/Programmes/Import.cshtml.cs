using DocGen.Api.Access;
using DocGen.Api.Pages.Documents;
using DocGen.Api.Pages.Import;
using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Data.Import;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Programmes;

/// <summary>A programme of a Word file: shown as it was understood, written when agreed to, as a new programme or in place of another's content.</summary>
public sealed class ImportModel(SchoolContext context, UploadShelf uploads) : PageModel
{
    private const string Form = "docx";

    /// <summary>The programme whose content is replaced; null for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "into")]
    public string? Into { get; set; }

    [BindProperty(SupportsGet = true, Name = "school")]
    public string? School { get; set; }

    /// <summary>The file as it was understood; null before one is chosen.</summary>
    public Programme? Read { get; private set; }

    public string Source { get; private set; } = "";

    /// <summary>Id of the kept file.</summary>
    public string? Kept { get; private set; }

    public string? Mistake { get; private set; }

    public IReadOnlyList<ImportProblem> Problems { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Schools { get; private set; } = [];

    public Passport? Passport => Read is null ? null : ProgrammeBlocks.PassportOf(Read);

    public IReadOnlyList<RoadmapLine> Lines => Read is null || ProgrammeBlocks.RoadmapOf(Read) is not { } roadmap ? [] : RoadmapLines.Of(roadmap.Groups);

    public IReadOnlyList<(string Path, int Depth, Section Section)> Sections => Read is null ? [] : [.. SectionPath.All(Read.Content)];

    public async Task OnGetAsync(CancellationToken cancellation) => await SchoolsAsync(cancellation);

    public async Task<IActionResult> OnPostPreviewAsync(IFormFile? upload, CancellationToken cancellation)
    {
        await SchoolsAsync(cancellation);
        if (upload is null || upload.Length == 0)
        {
            Mistake = "Выберите файл Word в формате DOCX.";
            return Page();
        }

        if (await TargetAsync(cancellation) is not { } target)
        {
            Mistake = "Выберите школу.";
            return Page();
        }

        using var memory = new MemoryStream();
        await upload.CopyToAsync(memory, cancellation);
        var bytes = memory.ToArray();
        await UnderstandAsync(bytes, upload.FileName, target, cancellation);
        if (Read is not null)
        {
            Kept = await uploads.KeepAsync(Form, Source, bytes, cancellation);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(string? kept, CancellationToken cancellation)
    {
        await SchoolsAsync(cancellation);
        if (await uploads.FindAsync(kept, Form, cancellation) is not { } file || await TargetAsync(cancellation) is not { } target)
        {
            Mistake = "Файл уже не хранится: выберите его ещё раз.";
            return Page();
        }

        await UnderstandAsync(file.Bytes, file.Name, target, cancellation);
        if (Read is null)
        {
            return Page();
        }

        var (id, result) = await WriteAsync(Read, cancellation);
        if (result.Failure is not null)
        {
            Mistake = $"{result.Message}.";
            return Page();
        }

        await uploads.ForgetAsync(file.Id, cancellation);
        TempData["Told"] = Into is null ? $"Программа создана из файла «{file.Name}»." : $"Содержание взято из файла «{file.Name}».";
        return LocalRedirect(ProgrammeAddress.Of(id));
    }

    private async Task<(string Id, EditResult Result)> WriteAsync(Programme read, CancellationToken cancellation)
    {
        var editor = new SchoolEditor(context);
        if (Into is not null)
        {
            return await editor.FindProgrammeAsync(Into) is { } stored
                ? (Into, await editor.ChangeProgrammeAsync(stored.Value with { Title = stored.Value.Title ?? read.Title, Content = read.Content, Roadmap = null, Passport = null }, stored.Revision, cancellation))
                : (Into, EditResult.Failed(EditFailure.NotFound));
        }

        // Another file of the same name is another programme: nothing of a colleague's is overwritten by chance.
        var created = read with { Id = $"programme-{Secrets.Id()[..16]}" };
        return (created.Id, await editor.AddProgrammeAsync(created, cancellation));
    }

    private async Task UnderstandAsync(byte[] bytes, string name, DocumentTarget target, CancellationToken cancellation)
    {
        using var memory = new MemoryStream(bytes);
        var preview = await new FileImport(context, new()).PreviewAsync(memory, name, null, target, cancellation);
        Source = preview.Source;
        Problems = preview.Problems;
        Read = preview.Plan?.Programmes is { } plan ? plan.Added.Concat(plan.Changed.Select(change => change.To)).FirstOrDefault() : null;
        Mistake = Read is not null ? null
            : preview.HasErrors ? $"{preview.Problems.First(p => p.Severity == FindingSeverity.Error).Message}." : "Это не программа: выберите документ Word в формате DOCX.";
    }

    private async Task<DocumentTarget?> TargetAsync(CancellationToken cancellation)
    {
        if (Into is null)
        {
            return School is not null && Schools.Any(s => s.Value == School) ? new(School) : null;
        }

        return await context.Programmes.AsNoTracking().Where(p => p.Id == Into).Select(p => new { p.SchoolId, p.Kind }).SingleOrDefaultAsync(cancellation) is { } stored
            ? new(stored.SchoolId, stored.Kind) : null;
    }

    private async Task SchoolsAsync(CancellationToken cancellation)
    {
        Schools = await SubjectList.OfAsync(context, SubjectKind.School, null, cancellation);
        School ??= Schools is [var only] ? only.Value : null;
    }
}
