using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Data.Reading;
using DocGen.Schools;
using DocGen.Schools.Findings;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>
/// One part of a programme as a form. What is sent is put onto the programme as it is stored now, so that people may edit different parts at
/// once; the revision tells when somebody else has saved meanwhile. A script sends the same form by itself and gets a short answer.
/// </summary>
[RequestFormLimits(ValueCountLimit = MostValues, ValueLengthLimit = 1 << 20)]
public abstract class EditingModel(SchoolContext context, TimeProvider clock) : PageModel
{
    private const int MostValues = 30_000;

    private readonly SchoolEditor editor = new(context);

    [BindProperty(Name = "revision")]
    public int Revision { get; set; }

    public Programme Programme { get; private set; } = null!;

    public SchoolData Data { get; private set; } = new();

    public Organization? School => Data.Organizations.FirstOrDefault(o => o.Id == Programme.SchoolId);

    /// <summary>Findings of the whole programme, errors first.</summary>
    public IReadOnlyList<Finding> AllFindings { get; private set; } = [];

    public IEnumerable<Finding> Findings => AllFindings.Where(finding => ProgrammeAddress.PartOf(Programme, finding.Path) == Part);

    /// <summary>Somebody else has saved since the form was opened; what was typed stands in it still.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Why nothing was saved; null when all went well.</summary>
    public string? Refusal { get; private set; }

    public DateSpan? Term => ProgrammeTerm.Of(Programme);

    public abstract ProgrammePart Part { get; }

    protected SchoolContext Context => context;

    private bool IsByScript => Request.Headers.ContainsKey("X-Autosave");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await editor.FindProgrammeAsync(id) is not { } found)
        {
            return NotFound();
        }

        Revision = found.Revision;
        await ShowAsync(found.Value, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await editor.FindProgrammeAsync(id) is not { } found)
        {
            return NotFound();
        }

        Data = await AroundAsync(found.Value, cancellation);
        var form = new TypedForm(Request.Form);
        var edited = Apply(found.Value, form);
        var revision = form.Operation == "overwrite" ? found.Revision : Revision;
        var result = await editor.ChangeProgrammeAsync(edited, revision, cancellation);
        if (result.Failure is null)
        {
            Revision = result.Revision!.Value;
            return await SavedAsync(id, form, cancellation);
        }

        (IsConflict, Refusal) = (result.Failure == EditFailure.Conflict, result.Message);
        await ShowAsync(edited, cancellation);
        Response.StatusCode = IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return IsByScript ? new JsonResult(new { message = Refusal }) : Page();
    }

    /// <summary>Accepts the correction that a finding offers, as it stands in the stored programme.</summary>
    public async Task<IActionResult> OnPostAcceptAsync(string id, string? code, string? path, CancellationToken cancellation)
    {
        if (await editor.FindProgrammeAsync(id) is not { } found)
        {
            return NotFound();
        }

        var finding = FindingRules.Check(found.Value, await AroundAsync(found.Value, cancellation)).FirstOrDefault(f => f.Code == code && f.Path == path && f.Normalization is not null);
        var corrected = finding is null ? null : NormalizationEditor.Accept(found.Value, finding);
        var result = corrected is null ? EditResult.Failed(EditFailure.Conflict) : await editor.ChangeProgrammeAsync(corrected, found.Revision, cancellation);
        TempData[result.Failure is null ? "Told" : "Refused"] = result.Failure is null ? "Исправлено." : $"{result.Message}.";
        return LocalRedirect(ProgrammeAddress.OfPlace(found.Value, path ?? "$"));
    }

    /// <summary>The programme with what was typed on this page.</summary>
    private protected abstract Programme Apply(Programme programme, TypedForm form);

    /// <summary>What a script gets after its form was saved.</summary>
    private protected virtual IActionResult Answer(TypedForm form) => new JsonResult(new { revision = Revision, saved = SavedAt() });

    /// <summary>Where a saved form leads without a script.</summary>
    private protected virtual string Next(TypedForm form) => ProgrammeAddress.Of(Programme.Id, Part);

    protected string SavedAt() => $"Сохранено в {clock.GetLocalNow().DateTime.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}";

    private async Task<IActionResult> SavedAsync(string id, TypedForm form, CancellationToken cancellation)
    {
        var stored = await editor.FindProgrammeAsync(id);
        await ShowAsync(stored!.Value, cancellation);
        if (IsByScript)
        {
            return Answer(form);
        }

        TempData["Told"] = "Сохранено.";
        return LocalRedirect(Next(form));
    }

    private async Task ShowAsync(Programme programme, CancellationToken cancellation)
    {
        Programme = programme;
        Data = await AroundAsync(programme, cancellation);
        AllFindings = [.. FindingRules.Check(programme, Data).OrderByDescending(finding => finding.Severity)];
        await PrepareAsync(cancellation);
    }

    private async Task<SchoolData> AroundAsync(Programme programme, CancellationToken cancellation) =>
        programme.SchoolId is { } school ? await new SchoolDataReader(context).SchoolAsync(school, cancellation) ?? new() : new();

    /// <summary>Reads what the page shows besides the programme.</summary>
    private protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;
}
