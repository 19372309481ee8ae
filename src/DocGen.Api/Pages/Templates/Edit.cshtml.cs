using System.Text.Json;
using DocGen.Api.Pages.Documents;
using DocGen.Data;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Templates;

/// <summary>
/// The editor of a kind: its files as text, what is wrong at its place, a preview on the sample or on a subject of the district, publishing.
/// Nothing is kept until it is published: the form carries the draft.
/// </summary>
public sealed class EditModel(SchoolContext context, TemplateShelf shelf, PublishTemplate publish, ProductionOptions options, TimeProvider clock) : PageModel
{
    private const string PreviewPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private readonly DocumentComposer composer = new(new ComposeOptions { Clock = clock });

    [BindProperty(SupportsGet = true, Name = "district")]
    public string? Wanted { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public int? From { get; set; }

    /// <summary>The subject whose data the preview shows; null for the sample.</summary>
    [BindProperty(Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(Name = "note")]
    public string? Note { get; set; }

    public DistrictChoice District { get; private set; } = null!;

    public DocumentKind Kind { get; private set; } = null!;

    public TemplateDraft Draft { get; private set; } = null!;

    public IReadOnlyList<Diagnostic> Problems { get; private set; } = [];

    public bool IsChecked { get; private set; }

    public IReadOnlyList<(string Value, string Text)> Subjects { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellation) => await ReadAsync(kind, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCheckAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation))
        {
            return NotFound();
        }

        Check();
        return Page();
    }

    /// <summary>The list of problems alone, for the page that asks while one types.</summary>
    public async Task<IActionResult> OnPostProblemsAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation))
        {
            return NotFound();
        }

        Check();
        return Partial("_TemplateProblems", this);
    }

    public async Task<IActionResult> OnPostPreviewAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation))
        {
            return NotFound();
        }

        Check();
        if (Draft.Kind is { } drafted)
        {
            var composition = await ComposeAsync(drafted, cancellation);
            Problems = composition.Diagnostics;
            if (composition.Document is { } document)
            {
                using var text = new StringWriter();
                DocGen.Documents.Html.HtmlWriter.Write(document, text);
                Response.Headers.ContentSecurityPolicy = PreviewPolicy;
                return Content(text.ToString(), "text/html; charset=utf-8");
            }
        }

        return Partial("_TemplateRefused", this);
    }

    public async Task<IActionResult> OnPostPublishAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation) || District.Id is not { } district)
        {
            return NotFound();
        }

        Check();
        if (Problems.Any(p => p.Severity == Severity.Error))
        {
            ModelState.AddModelError("", "В шаблоне есть ошибки: он не опубликован.");
            return Page();
        }

        var (version, problems) = await publish.RunAsync(kind, Draft.Pack(), district, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(), context.Who, cancellation);
        if (version is not { } number)
        {
            ModelState.AddModelError("", problems.Count == 0 ? "Не получилось опубликовать." : $"{problems[0].Message}.");
            return Page();
        }

        TempData["Told"] = $"Опубликована версия {number}: новые документы района делаются по ней.";
        return LocalRedirect($"/templates/{kind}{(District.Options.Count > 0 ? $"?district={Uri.EscapeDataString(district)}" : "")}");
    }

    public static string Control(string file) => $"file-{file}";

    private void Check() => (IsChecked, Problems) = (true, [.. Draft.Problems.OrderByDescending(p => p.Severity).Take(100)]);

    private async Task<Composition> ComposeAsync(DocumentKind drafted, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(Subject) || drafted.Manifest.Subject is not { } subject || Subjects.All(s => s.Value != Subject))
        {
            return composer.Compose(drafted, drafted.Sample, null, cancellation);
        }

        var sources = await SourceReader.ReadAsync(context, new(subject, Subject), options.Today(clock), cancellation);
        var assembled = KindDataAssembler.Assemble(drafted, sources!.Value, JsonSerializer.SerializeToElement(new object()));
        return assembled.Data is { } data ? composer.Compose(drafted, data, null, cancellation) : new(null, null, assembled.Diagnostics);
    }

    private async Task<bool> ReadAsync(string kind, CancellationToken cancellation)
    {
        District = await DistrictChoice.OfAsync(context, Wanted, cancellation);
        if (await shelf.CurrentAsync(kind, District.Id, cancellation) is not { } current)
        {
            return false;
        }

        Kind = From is { } version && await VersionAsync(kind, version, cancellation) is { } older ? older : current.Kind;
        var draft = TemplateDraft.Of(Kind);
        Draft = Request.HasFormContentType ? draft.With(name => Request.Form.TryGetValue(Control(name), out var text) ? text.ToString() : null) : draft;
        var subjects = Kind.Manifest.Subject is { } subject ? await SubjectList.OfAsync(context, subject, null, cancellation) : [];
        Subjects = [("", "Образец"), .. subjects];
        return true;
    }

    private async Task<DocumentKind?> VersionAsync(string kind, int version, CancellationToken cancellation) =>
        await TemplateAccess.SeesAsync(context, kind, version, District.Id, cancellation) ? await shelf.FindAsync(kind, version, cancellation) : null;
}
