using System.Globalization;
using DocGen.Api.Access;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Documents.Model;
using DocGen.Schools.Analytics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Schools;

/// <summary>One school: card, status with its reason, results, people, programmes, documents, completeness.</summary>
public sealed class SchoolModel(SchoolContext context, SchoolOverviewReader reader) : PageModel
{
    /// <summary>Lines of a chart that can still be told apart.</summary>
    private const int ChartLines = 4;

    private const int ShownDocuments = 5;

    public SchoolOverview School { get; private set; } = null!;

    public Chart? Chart { get; private set; }

    /// <summary>Shares of teachers by year; null with fewer than two years.</summary>
    public Chart? StaffChart { get; private set; }

    /// <summary>The newest documents of the school.</summary>
    public IReadOnlyList<StoredDocument> Documents { get; private set; } = [];

    /// <summary>Years with results, the newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<ProcedureKey> Procedures { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await reader.ReadAsync(id, cancellation) is not { } school)
        {
            return NotFound();
        }

        School = school;
        Years = [.. school.Analysis.Results.Select(r => r.Year).Distinct().OrderDescending()];
        Procedures = [.. school.Analysis.Results.Select(r => r.Key).Distinct().Order()];
        Chart = ChartOf(school.Analysis.Results);
        StaffChart = StaffOf(school.Analysis.Teachers);
        Documents = await context.Documents.AsNoTracking().Where(d => d.SchoolId == id && d.State != DocumentState.Replaced)
            .OrderByDescending(d => d.Id).Take(ShownDocuments).ToListAsync(cancellation);
        return Page();
    }

    internal bool May(Permission permission) => Caller.Of(User) is { } caller && Rights.Allows(caller, permission);

    private static Chart? StaffOf(IReadOnlyList<TeacherShares> years) => years.Count < 2 ? null : new Chart(
        ChartKind.GroupedBar,
        [.. years.Select(each => each.Year.ToString(CultureInfo.InvariantCulture))],
        [
            new("Высшая категория", [.. years.Select(each => each.HighestCategory.Value)]), new("Первая категория", [.. years.Select(each => each.FirstCategory.Value)]),
            new("Без категории", [.. years.Select(each => each.WithoutCategory.Value)]),
        ])
    {
        Title = "Категории учителей", Unit = "%", Width = Length.FromMillimetres(95), Height = Length.FromMillimetres(60),
    };

    public ProcedureAnalysis? Find(ProcedureKey key, int year) => School.Analysis.Results.FirstOrDefault(r => r.Key == key && r.Year == year);

    /// <summary>The procedures that were worst in the last year, over the years.</summary>
    private static Chart? ChartOf(IReadOnlyList<ProcedureAnalysis> results)
    {
        var years = results.Select(r => r.Year).Distinct().Order().ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var worst = results.Where(r => r.Year == years[^1] && r.LowShare.Value is not null)
            .OrderByDescending(r => r.LowShare.Value).ThenBy(r => r.Key).Take(ChartLines).Select(r => r.Key).Order().ToList();
        return worst.Count == 0 ? null : new Chart(
            years.Count > 1 ? ChartKind.Line : ChartKind.GroupedBar,
            [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
            [
                .. worst.Select(key => new ChartSeries(
                    $"{Labels.Of(key.Procedure)}, {key.Subject}, {key.Grade} кл.",
                    [.. years.Select(year => Rounded(results.FirstOrDefault(r => r.Key == key && r.Year == year)))])),
            ])
        {
            Title = "Доля низких результатов",
            Unit = "%",
            Width = Length.FromMillimetres(150),
            Height = Length.FromMillimetres(72),
        };
    }

    private static decimal? Rounded(ProcedureAnalysis? result) => result?.LowShare.Value is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null;
}
