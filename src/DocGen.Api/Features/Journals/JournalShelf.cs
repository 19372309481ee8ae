using System.Globalization;
using DocGen.Api.Features.Lists;
using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Journals;

/// <summary>Journals of registration that the reader may see, and their entries in the order of numbers.</summary>
public sealed class JournalShelf(SchoolContext context)
{
    /// <summary>The newest year first.</summary>
    /// <param name="words">Part of the title, or of the name of whoever keeps the journal.</param>
    public IQueryable<Journal> List(string? owner = null, int? year = null, string? words = null)
    {
        var journals = context.Journals.AsNoTracking().Where(j => (owner == null || j.OwnerId == owner) && (year == null || j.Year == year));
        if (words?.Trim() is { Length: > 0 } text)
        {
            journals = journals.Where(j => j.Title.Contains(text) || context.Organizations.Any(o => o.Id == j.OwnerId && o.ShortName.Contains(text))
                || context.Municipalities.Any(m => m.Id == j.OwnerId && m.Name.Contains(text)));
        }

        return journals.OrderByDescending(j => j.Year).ThenBy(j => j.JournalId).ThenBy(j => j.OwnerId);
    }

    /// <returns>Null when there is no such journal for this reader.</returns>
    public Task<Journal?> FindAsync(string owner, string journal, int year, CancellationToken cancellation = default) =>
        context.Journals.AsNoTracking().SingleOrDefaultAsync(j => j.OwnerId == owner && j.JournalId == journal && j.Year == year, cancellation);

    /// <param name="words">Part of the number or of the document's name.</param>
    public IQueryable<JournalEntry> Entries(Journal journal, string? words = null)
    {
        ArgumentNullException.ThrowIfNull(journal);
        var (owner, id, year) = (journal.OwnerId, journal.JournalId, journal.Year);
        var entries = context.Registrations.AsNoTracking().Where(r => r.OwnerId == owner && r.JournalId == id && r.Year == year).Join(context.Documents, r => r.DocumentId, d => d.Id, (r, d) => new JournalEntry
        {
            Number = r.Number, Letter = r.Letter, Text = r.Text, Date = r.Date, DocumentId = d.Id, Title = d.Title, FileName = d.FileName, SchoolId = d.SchoolId, State = d.State, Who = r.Who, At = r.At,
            WithdrawnAt = r.WithdrawnAt, WithdrawnBy = r.WithdrawnBy, WithdrawalReason = r.WithdrawalReason,
        });
        if (words?.Trim() is { Length: > 0 } text)
        {
            entries = entries.Where(e => e.Text.Contains(text) || e.FileName.Contains(text));
        }

        return entries.OrderBy(e => e.Number).ThenBy(e => e.Letter);
    }

    /// <param name="cursor">After: a number with its letter («45а»).</param>
    public Task<Listed<JournalEntry>> PageAsync(Journal journal, Cursor cursor, CancellationToken cancellation = default)
    {
        var entries = Entries(journal);
        var digits = new string([.. (cursor.After ?? "").TakeWhile(char.IsAsciiDigit)]);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var letter = cursor.After![digits.Length..];
#pragma warning disable CA1309 // The database compares: only this form is translated.
            entries = entries.Where(e => e.Number > number || (e.Number == number && string.Compare(e.Letter, letter) > 0));
#pragma warning restore CA1309
        }

        return entries.TakeAsync(cursor, e => string.Create(CultureInfo.InvariantCulture, $"{e.Number}{e.Letter}"), cancellation);
    }
}
