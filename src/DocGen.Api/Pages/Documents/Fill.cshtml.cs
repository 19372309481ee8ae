using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Api.Features.Documents;
using DocGen.Data;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>
/// A document before it is made: the form of its kind, begun by the subject's data, with what is wrong and a preview. The preview is the same
/// form sent into a frame, so it needs no script; a script only sends it by itself.
/// </summary>
public sealed class FillModel(SchoolContext context, TemplateCatalogue catalogue, MakeDocument make, Transactions transactions, DocumentPress press, ProductionOptions options, TimeProvider clock)
    : PageModel
{
    private static readonly string[] Formats = ["docx", "pdf"];

    private JsonElement? sources;

    [BindProperty(SupportsGet = true, Name = "school")]
    public string? School { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    /// <summary>The document that the new one is a version of.</summary>
    [BindProperty(SupportsGet = true, Name = "replaces")]
    public string? Replaces { get; set; }

    public DocumentKind Kind { get; private set; } = null!;

    public IReadOnlyList<(string Value, string Text)> Subjects { get; private set; } = [];

    public IEnumerable<(string Value, string Text)> SubjectOptions => Subject is null ? [("", "выберите"), .. Subjects] : Subjects;

    public IReadOnlyList<PrefilledField> Fields { get; private set; } = [];

    public IReadOnlyList<JsonElement> People { get; private set; } = [];

    public ImmutableArray<Diagnostic> Problems { get; private set; } = [];

    /// <summary>Findings of the data that would leave the document a draft, with the pages where they are put right.</summary>
    public IReadOnlyList<(string Message, string? Hint, string? Address)> Blocking { get; private set; } = [];

    public bool IsRefused => Problems.Any(p => p.Severity == Severity.Error);

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation))
        {
            return NotFound();
        }

        if (sources is not null)
        {
            var form = await PrecedingFormAsync(cancellation);
            Fields = form is null ? Fields : [.. Fields.Select(f => form.Value.TryGetProperty(f.Field.Path, out var typed) ? f with { Value = typed } : f)];
            Problems = Compose(form ?? JsonSerializer.SerializeToElement(new { })).Diagnostics;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation) || sources is null)
        {
            return NotFound();
        }

        var composition = Compose(Typed());
        Problems = composition.Diagnostics;
        return composition.Document is { } document ? PagePreview.Of(this, document) : Partial("_PreviewRefused", this);
    }

    /// <summary>Makes the document, stores it and shows it.</summary>
    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation) || sources is null)
        {
            return NotFound();
        }

        var typed = Typed();
        Problems = Compose(typed).Diagnostics;
        if (IsRefused)
        {
            return Page();
        }

        var outcome = await make.NowAsync(new(Kind.Id, new(Kind.Manifest.Subject!.Value, Subject!), Formats) { Form = typed, PrecedingId = Replaces }, cancellation);
        if (outcome?.Document is { } document)
        {
            TempData["Told"] = "Документ подготовлен.";
            return LocalRedirect($"/documents/{document.Id}");
        }

        ModelState.AddModelError("", outcome?.Problems is [{ Message: var why }, ..] ? $"{why}." : "Документ подготовить не удалось.");
        return Page();
    }

    /// <summary>The field that a problem is about; null when it is about none of the form.</summary>
    public FormField? FieldOf(Diagnostic problem) => problem.Place.DataPath is { } path
        ? Kind.Manifest.Form.Where(field => path.TrimStart('$', '.').StartsWith(field.Path, StringComparison.Ordinal)).MaxBy(field => field.Path.Length)
        : null;

    private JsonElement Typed() => FormValues.Read(Kind.Manifest.Form, Request.Form, People);

    private Composition Compose(JsonElement form)
    {
        var assembled = KindDataAssembler.Assemble(Kind, sources!.Value, form);
        if (assembled.Data is not { } data)
        {
            return new(null, null, assembled.Diagnostics);
        }

        var composition = press.Compose(Kind, data);
        return composition with { Diagnostics = [.. assembled.Diagnostics, .. composition.Diagnostics] };
    }

    private async Task<JsonElement?> PrecedingFormAsync(CancellationToken cancellation) =>
        Replaces is not null && await context.DocumentData.Where(d => d.DocumentId == Replaces).Select(d => d.Form).SingleOrDefaultAsync(cancellation) is { } form ? Snapshot.Read(form) : null;

    private async Task<bool> ReadAsync(string kind, CancellationToken cancellation)
    {
        if (catalogue.Find(kind) is not { Manifest.Subject: { } subject } found)
        {
            return false;
        }

        Kind = found;
        Subjects = await SubjectList.OfAsync(context, subject, School, cancellation);
        Subject ??= subject == SubjectKind.School && Subjects.Any(s => s.Value == School) ? School : Subjects is [var only] ? only.Value : null;
        if (Subject is null || Subjects.All(s => s.Value != Subject))
        {
            Subject = null;
            return true;
        }

        // As the document will see it: a school's document tells means of its district, which the school's people do not see by row.
        sources = await transactions.ReadAsync("docgen", (data, token) => SourceReader.ReadAsync(data, new(subject, Subject), options.Today(clock), token), cancellation);
        if (sources is { } known)
        {
            Fields = FormPrefill.Of(found, known).Fields;
            People = known.TryGetProperty("people", out var people) && people.ValueKind == JsonValueKind.Array ? [.. people.EnumerateArray()] : [];
            Blocking = await BlockingFindings.OfAsync(context, found, new(subject, Subject), known, cancellation);
        }

        return true;
    }
}
