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
    /// <param name="owner">Id of the school or the municipality; null for all.</param>
    public async Task<IReadOnlyList<Journal>> ListAsync(string? owner = null, int most = 1000, CancellationToken cancellation = default) =>
        await context.Journals.AsNoTracking().Where(j => owner == null || j.OwnerId == owner)
            .OrderByDescending(j => j.Year).ThenBy(j => j.OwnerId).ThenBy(j => j.JournalId).Take(most).ToListAsync(cancellation);

    /// <param name="cursor">After: a number with its letter («45а»).</param>
    /// <returns>Null when there is no such journal for this reader.</returns>
    public async Task<Listed<JournalEntry>?> EntriesAsync(string owner, string journal, int year, Cursor cursor, CancellationToken cancellation = default)
    {
        if (!await context.Journals.AnyAsync(j => j.OwnerId == owner && j.JournalId == journal && j.Year == year, cancellation))
        {
            return null;
        }

        var rows = context.Registrations.AsNoTracking().Where(r => r.OwnerId == owner && r.JournalId == journal && r.Year == year);
        var digits = new string([.. (cursor.After ?? "").TakeWhile(char.IsAsciiDigit)]);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var letter = cursor.After![digits.Length..];
#pragma warning disable CA1309 // The database compares: only this form is translated.
            rows = rows.Where(r => r.Number > number || (r.Number == number && string.Compare(r.Letter, letter) > 0));
#pragma warning restore CA1309
        }

        return await rows.Join(context.Documents, r => r.DocumentId, d => d.Id, (r, d) => new JournalEntry
        {
            Number = r.Number, Letter = r.Letter, Text = r.Text, Date = r.Date, DocumentId = d.Id, Title = d.Title, FileName = d.FileName, SchoolId = d.SchoolId, State = d.State, Who = r.Who,
            WithdrawalReason = r.WithdrawalReason,
        }).OrderBy(e => e.Number).ThenBy(e => e.Letter).TakeAsync(cursor, e => string.Create(CultureInfo.InvariantCulture, $"{e.Number}{e.Letter}"), cancellation);
    }
}
