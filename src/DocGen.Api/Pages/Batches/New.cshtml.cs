using DocGen.Api.Features.Batches;
using DocGen.Api.Pages.Documents;
using DocGen.Data;
using DocGen.Jobs.Batches;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Batches;

/// <summary>A batch before it is asked for: the kind, whose documents, in which formats. Nothing is made here: the check comes first.</summary>
public sealed class NewModel(SchoolContext context, TemplateCatalogue catalogue, OrderBatch order) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? KindId { get; set; }

    [BindProperty(SupportsGet = true, Name = "municipality")]
    public string? Municipality { get; set; }

    [BindProperty(Name = "who")]
    public string Who { get; set; } = "all";

    [BindProperty(Name = "ids")]
    public List<string> Ids { get; set; } = [];

    [BindProperty(Name = "formats")]
    public List<string> Formats { get; set; } = [];

    [BindProperty(Name = "asof")]
    public DateOnly? AsOf { get; set; }

    [BindProperty(Name = "title")]
    public string? Title { get; set; }

    [BindProperty(Name = "register")]
    public bool Register { get; set; }

    public DocumentKind? Kind { get; private set; }

    public IEnumerable<(string Value, string Text)> Kinds =>
        [("", "выберите"), .. catalogue.Kinds.Where(k => k.Manifest.Subject is SubjectKind.School or SubjectKind.Programme or SubjectKind.Municipality).Select(k => (k.Id, k.Manifest.Title))];

    public IReadOnlyList<(string Value, string Text)> Municipalities { get; private set; } = [];

    /// <summary>Null when the reader has a municipality of their own: then there is nothing to choose.</summary>
    public string? OwnMunicipality => context.ScopeMunicipality;

    public IReadOnlyList<(string Value, string Text)> Subjects { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Formats = ["docx", "pdf"];
        await ReadAsync(cancellation);
        return KindId is { Length: > 0 } && Kind is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Kind is null)
        {
            return NotFound();
        }

        if (Who == "chosen" && Ids.Count == 0)
        {
            ModelState.AddModelError("", "Отметьте в списке хотя бы одну строку.");
        }

        if (Formats.Count == 0)
        {
            ModelState.AddModelError("", "Выберите хотя бы один формат.");
        }

        return ModelState.IsValid ? await AskAsync(Kind, cancellation) : Page();
    }

    private async Task<IActionResult> AskAsync(DocumentKind kind, CancellationToken cancellation)
    {
        var outcome = await order.AskAsync(
            new(kind.Id, Selection(), Formats)
            {
                Title = string.IsNullOrWhiteSpace(Title) ? null : Title.Trim(),
                AsOf = AsOf,
                Form = BatchForm.Read(kind, Request.Form),
                Register = Register && kind.Manifest.Journal is not null,
                Start = false,
            },
            cancellation);
        if (outcome?.Batch is { } batch)
        {
            return LocalRedirect($"/batches/{batch.Id}");
        }

        foreach (var problem in outcome?.Problems ?? [])
        {
            ModelState.AddModelError("", $"{problem.Message}.");
        }

        return Page();
    }

    private BatchSelection Selection() => new()
    {
        MunicipalityId = OwnMunicipality ?? (string.IsNullOrEmpty(Municipality) ? null : Municipality),
        Ids = Who == "chosen" ? Ids : null,
        HasData = Who == "data",
        Shnor = Who == "shnor",
    };

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Kind = string.IsNullOrEmpty(KindId) ? null : catalogue.Find(KindId);
        if (OwnMunicipality is null)
        {
            var all = await context.Municipalities.AsNoTracking().OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
            Municipalities = [("", "все"), .. all.Select(m => (m.Id, m.Name))];
        }

        if (Kind?.Manifest.Subject is { } subject)
        {
            Subjects = await SubjectList.OfAsync(context, subject, null, cancellation);
        }
    }
}
