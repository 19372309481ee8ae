using System.Globalization;
using DocGen.Api.Pages.Parts;
using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Data.Model;
using DocGen.Schools.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Schools;

/// <summary>A school's results of one year, a line each, and empty lines for more.</summary>
public sealed class ResultsModel(SchoolContext context, MeanCache means, TimeProvider clock) : PageModel
{
    private const int BlankRows = 4;

    private readonly SchoolEditor editor = new(context);

    [BindProperty(SupportsGet = true, Name = "year")]
    public int Year { get; set; }

    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<ResultRow> Rows { get; private set; } = [];

    public IReadOnlyList<string> Subjects { get; private set; } = [];

    public static IReadOnlyList<(string Value, string Text)> Procedures { get; } =
        [(nameof(ExamProcedure.Vpr), "ВПР"), (nameof(ExamProcedure.Oge), "ОГЭ"), (nameof(ExamProcedure.Ege), "ЕГЭ")];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        var stored = await context.ExamResults.AsNoTracking().Where(r => r.SchoolId == id && r.Year == Year)
            .Select(r => new { Result = r, Revision = EF.Property<int>(r, RowState.Revision) }).ToListAsync(cancellation);
        Rows =
        [
            .. stored.OrderBy(r => r.Result.Procedure).ThenBy(r => r.Result.Subject, StringComparer.Create(Ru.Culture, true)).ThenBy(r => r.Result.Grade).Select(r => Shown(r.Result, r.Revision)),
            .. Enumerable.Repeat(new ResultRow(ExamProcedure.Vpr, null, 0, null, null, null), BlankRows),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        var form = new TypedForm(Request.Form);
        Rows = [.. Enumerable.Range(0, form.Count("procedure")).Select(i => Checked(Typed(form, i)))];
        if (Rows.Any(row => row.Mistake is not null))
        {
            ModelState.AddModelError("", "Проверьте отмеченные строки: пока ничего не сохранено.");
            return Page();
        }

        foreach (var row in Rows.Where(row => row.Subject is not null))
        {
            var result = await SaveAsync(row, cancellation);
            if (result.Failure is not null)
            {
                ModelState.AddModelError("", $"{Labels.Of(row.Procedure)}, {row.Subject}: {result.Message}.");
                return Page();
            }
        }

        means.Clear();
        TempData["Told"] = $"Результаты за {Year} год сохранены.";
        return LocalRedirect($"/schools/{id}#results");
    }

    private async Task<EditResult> SaveAsync(ResultRow row, CancellationToken cancellation)
    {
        var (participants, below) = (Number(row.Participants), Number(row.Below));
        if (row.Revision is not { } revision)
        {
            return await editor.AddAsync(new ExamResult(Id, row.Procedure, row.Subject!, row.Grade, Year) { Participants = participants, BelowMinimum = below }, cancellation);
        }

        var stored = await editor.FindAsync<ExamResult>(Id, Year, row.Procedure, row.Subject!, row.Grade);
        return stored is null ? EditResult.Failed(EditFailure.NotFound)
            : stored.Value.Participants == participants && stored.Value.BelowMinimum == below ? EditResult.Saved(stored.Revision)
            : await editor.ChangeAsync(stored.Value with { Participants = participants, BelowMinimum = below, BelowMinimumPercent = below is null ? stored.Value.BelowMinimumPercent : null }, revision, cancellation);
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await context.Organizations.Where(o => o.Id == id).Select(o => o.ShortName).SingleOrDefaultAsync(cancellation) is not { } name)
        {
            return false;
        }

        (Id, Name) = (id, name);
        Year = Year is > 1999 and < 2101 ? Year : await context.ExamResults.MaxAsync(r => (int?)r.Year, cancellation) ?? clock.GetLocalNow().Year;
        Subjects = await context.ExamResults.Where(r => r.SchoolId == id).Select(r => r.Subject).Distinct().OrderBy(s => s).ToListAsync(cancellation);
        return true;
    }

    private static ResultRow Shown(ExamResult result, int revision) => new(result.Procedure, result.Subject, result.Grade, Text(result.Participants), Text(result.BelowMinimum), revision)
    {
        Share = result is { Participants: > 0 and var all, BelowMinimum: { } low } ? Ru.Percent(100m * low / all) : result.BelowMinimumPercent is { } percent ? Ru.Percent(percent) : "—",
    };

    private static ResultRow Typed(TypedForm form, int i) => new(
        Enum.TryParse<ExamProcedure>(form.At("procedure", i), out var procedure) ? procedure : ExamProcedure.Vpr, form.At("subject", i),
        Number(form.At("grade", i)) ?? 0, form.At("participants", i), form.At("below", i), Number(form.At("revision", i)));

    private static ResultRow Checked(ResultRow row)
    {
        var (all, low) = (Number(row.Participants), Number(row.Below));
        return row with
        {
            Mistake = row.Subject is null ? (row.Participants ?? row.Below) is null ? null : "укажите предмет"
                : row.Grade is < 1 or > 11 ? "класс — от 1 до 11"
                : (row.Participants is not null && all is null) || (row.Below is not null && low is null) ? "нужны целые числа"
                : low > all ? $"низких {low}, а участников только {all}"
                : low is not null && all is null ? "укажите число участников"
                : null,
        };
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
