using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Templates.Catalogue;
using KindJournal = DocGen.Templates.Catalogue.Journal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>Settings of journals: how numbers look, and from which number a journal goes on that was begun on paper.</summary>
public sealed class JournalsModel(SchoolContext context, TemplateCatalogue catalogue, TimeProvider clock) : PageModel
{
    private const int MostNumber = 1_000_000;

    [BindProperty(Name = "owner")]
    public string? Owner { get; set; }

    [BindProperty(Name = "journal")]
    public string? JournalId { get; set; }

    [BindProperty(Name = "year")]
    public int Year { get; set; }

    [BindProperty(Name = "number")]
    public int Number { get; set; }

    public IReadOnlyList<(string Value, string Text)> OwnerOptions { get; private set; } = [];

    /// <summary>Journals of all kinds, each once, with the titles of their kinds.</summary>
    public IReadOnlyList<(KindJournal Journal, IReadOnlyList<string> Kinds)> Journals { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Year = clock.GetLocalNow().Year;
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var journal = Journals.FirstOrDefault(j => j.Journal.Id == JournalId).Journal;
        if (journal is null || OwnerOptions.All(o => o.Value != Owner) || Year is < 2000 or > 2100 || Number is < 1 or > MostNumber)
        {
            ModelState.AddModelError("", "Выберите организацию и журнал, укажите год и номер от 1 до миллиона.");
            return Page();
        }

        if (!await ContinueAsync(journal, cancellation))
        {
            ModelState.AddModelError("", "В этом журнале уже есть номер не меньше: назад нумерация не идёт.");
            return Page();
        }

        TempData["Told"] = $"{journal.Title}: следующий номер — {Number + 1}.";
        return LocalRedirect("/administration/journals");
    }

    /// <remarks>The row is the lock under which numbers are given, so it is changed in one statement and only upwards.</remarks>
    private async Task<bool> ContinueAsync(KindJournal journal, CancellationToken cancellation)
    {
        var raised = await context.Journals.Where(j => j.OwnerId == Owner && j.JournalId == journal.Id && j.Year == Year && j.LastNumber < Number)
            .ExecuteUpdateAsync(j => j.SetProperty(each => each.LastNumber, Number), cancellation);
        if (raised == 0)
        {
            if (await context.Journals.AnyAsync(j => j.OwnerId == Owner && j.JournalId == journal.Id && j.Year == Year, cancellation))
            {
                return false;
            }

            context.Journals.Add(new() { OwnerId = Owner!, JournalId = journal.Id, Year = Year, Title = journal.Title, LastNumber = Number });
        }

        context.Tell(AuditAction.Change, "journals", FormattableString.Invariant($"{Owner}/{journal.Id}/{Year}"), new FieldChange("last_number", To: FormattableString.Invariant($"{Number}")));
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var places = await Places.ReadAsync(context, cancellation);
        OwnerOptions = [.. places.Districts.Skip(1), .. places.Schools.Skip(1)];
        Journals = [.. catalogue.Kinds.Where(k => k.Manifest.Journal is not null).GroupBy(k => k.Manifest.Journal!.Id, StringComparer.Ordinal)
            .Select(g => (g.First().Manifest.Journal!, (IReadOnlyList<string>)[.. g.Select(k => k.Manifest.Title)]))];
    }
}
