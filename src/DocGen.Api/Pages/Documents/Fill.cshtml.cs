using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Data;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Documents;

/// <summary>
/// A document before it is made: the form of its kind, begun by the subject's data, with what is wrong, a preview and the files. The preview
/// is the same form sent into a frame, so it needs no script; a script only sends it by itself.
/// </summary>
public sealed class FillModel(SchoolContext context, TemplateCatalogue catalogue, TimeProvider clock) : PageModel
{
    /// <summary>The preview is a page of its own, which carries its look inside and runs nothing.</summary>
    private const string PreviewPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private readonly DocumentComposer composer = new(new ComposeOptions { Clock = clock });
    private JsonElement? sources;

    [BindProperty(SupportsGet = true, Name = "school")]
    public string? School { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    public DocumentKind Kind { get; private set; } = null!;

    public IReadOnlyList<(string Value, string Text)> Subjects { get; private set; } = [];

    public IEnumerable<(string Value, string Text)> SubjectOptions => Subject is null ? [("", "выберите"), .. Subjects] : Subjects;

    public IReadOnlyList<PrefilledField> Fields { get; private set; } = [];

    public IReadOnlyList<JsonElement> People { get; private set; } = [];

    public ImmutableArray<Diagnostic> Problems { get; private set; } = [];

    public bool IsRefused => Problems.Any(p => p.Severity == Severity.Error);

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation))
        {
            return NotFound();
        }

        if (sources is not null)
        {
            Problems = Compose(JsonSerializer.SerializeToElement(new { })).Diagnostics;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation) || sources is null)
        {
            return NotFound();
        }

        var composition = Compose(FormValues.Read(Kind.Manifest.Form, Request.Form, People));
        Problems = composition.Diagnostics;
        if (composition.Document is null)
        {
            return Partial("_PreviewRefused", this);
        }

        using var text = new StringWriter();
        DocGen.Documents.Html.HtmlWriter.Write(composition.Document, text);
        Response.Headers.ContentSecurityPolicy = PreviewPolicy;
        return Content(text.ToString(), "text/html; charset=utf-8");
    }

    public async Task<IActionResult> OnPostFileAsync(string kind, string? format, CancellationToken cancellation)
    {
        if (!await ReadAsync(kind, cancellation) || sources is null || OutputFormats.Find(format ?? "") is not { } output)
        {
            return NotFound();
        }

        var composition = Compose(FormValues.Read(Kind.Manifest.Form, Request.Form, People));
        Problems = composition.Diagnostics;
        if (composition.Document is null)
        {
            return Page();
        }

        using var memory = new MemoryStream();
        output.Write(composition.Document, memory);
        return File(memory.ToArray(), MediaType(output.Name), $"{composition.FileName}.{output.Name}");
    }

    /// <summary>The field that a problem is about; null when it is about none of the form.</summary>
    public FormField? FieldOf(Diagnostic problem) => problem.Place.DataPath is { } path
        ? Kind.Manifest.Form.Where(field => path.TrimStart('$', '.').StartsWith(field.Path, StringComparison.Ordinal)).MaxBy(field => field.Path.Length)
        : null;

    private Composition Compose(JsonElement form)
    {
        var assembled = KindDataAssembler.Assemble(Kind, sources!.Value, form);
        if (assembled.Data is not { } data)
        {
            return new(null, null, assembled.Diagnostics);
        }

        var composition = composer.Compose(Kind, data);
        return composition with { Diagnostics = [.. assembled.Diagnostics, .. composition.Diagnostics] };
    }

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

        sources = await SourceReader.ReadAsync(context, new(subject, Subject), DateOnly.FromDateTime(clock.GetLocalNow().DateTime), cancellation);
        if (sources is { } known)
        {
            Fields = FormPrefill.Of(found, known).Fields;
            People = known.TryGetProperty("people", out var people) && people.ValueKind == JsonValueKind.Array ? [.. people.EnumerateArray()] : [];
        }

        return true;
    }

    internal static string MediaType(string format) => format switch
    {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf" => "application/pdf",
        "html" => "text/html; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}
