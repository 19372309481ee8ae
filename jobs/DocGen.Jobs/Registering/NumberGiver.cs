using System.Globalization;
using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Data.Search;
using DocGen.Jobs.Production;
using DocGen.Templates.Production;
using Microsoft.EntityFrameworkCore;
using Scriban.Syntax;

namespace DocGen.Jobs.Registering;

/// <summary>
/// Gives a document its number, inside the caller's transaction: the journal's row stays locked until it ends, so that numbers have neither
/// gaps nor doubles whoever else registers, and a rollback gives the number back.
/// </summary>
public sealed class NumberGiver(DocumentPress press, ProductionOptions options, TimeProvider clock)
{
    /// <summary>Letters of back-dated numbers: those that cannot be mistaken for digits or each other.</summary>
    private const string Letters = "абвгдежиклмнпрстуфхцшщэюя";

    /// <summary>The same text for SQLite and PostgreSQL.</summary>
    private const string Next = """
        INSERT INTO journals (owner_id, journal_id, year, title, last_number, last_date) VALUES ({0}, {1}, {2}, {3}, 1, {4})
        ON CONFLICT (owner_id, journal_id, year) DO UPDATE SET
            last_number = journals.last_number + 1,
            last_date = CASE WHEN journals.last_date > excluded.last_date THEN journals.last_date ELSE excluded.last_date END
        RETURNING last_number AS "Number", last_date AS "Date"
        """;

    /// <param name="date">Date of registration; null for today, or the journal's last date when the clock is behind it.</param>
    /// <returns>Why not; empty when the number is given and everything is added to the context.</returns>
    public async Task<IReadOnlyList<StoredProblem>> GiveAsync(
        SchoolContext context, StoredDocument document, Registrable made, DateOnly? date, string who, CancellationToken cancellation)
    {
        if (Refusal(document, made) is { } refusal)
        {
            return refusal;
        }

        var journal = made.Kind.Manifest.Journal!;
        var owner = document.SchoolId ?? document.MunicipalityId!;
        var asked = date ?? options.Today(clock);
        var given = (await context.Database.SqlQueryRaw<GivenNumber>(Next, owner, journal.Id, asked.Year, journal.Title, asked).ToListAsync(cancellation)).Single();
        if (date is not null && given.Date > asked)
        {
            return Problems.Error(JobCodes.DateBeforeLast, string.Create(CultureInfo.InvariantCulture, $"Дата {asked:dd.MM.yyyy} раньше последней в журнале, {given.Date:dd.MM.yyyy}"));
        }

        return await EnterAsync(context, document, made, new(owner, journal.Id, asked.Year, given.Number, "", given.Date), who, cancellation);
    }

    /// <summary>The next free letter after a number that was given already, dated within its neighbours.</summary>
    public async Task<IReadOnlyList<StoredProblem>> GiveLetterAsync(
        SchoolContext context, StoredDocument document, Registrable made, int number, DateOnly date, string who, CancellationToken cancellation)
    {
        if (Refusal(document, made) is { } refusal)
        {
            return refusal;
        }

        var (owner, journal) = (document.SchoolId ?? document.MunicipalityId!, made.Kind.Manifest.Journal!.Id);
        var rows = await context.Registrations.AsNoTracking()
            .Where(r => r.OwnerId == owner && r.JournalId == journal && r.Year == date.Year && (r.Number == number || r.Number == number + 1)).ToListAsync(cancellation);
        var (own, next) = (rows.Where(r => r.Number == number).ToList(), rows.Find(r => r.Number == number + 1 && r.Letter.Length == 0));
        if (own.Count == 0 || date < own.Max(r => r.Date) || date > (next?.Date ?? options.Today(clock)) || own.Count > Letters.Length)
        {
            return Problems.Error(JobCodes.NotRegistrable, $"Номер {number} с буквой на эту дату не дать", "Номер должен быть в журнале этого года, а дата — между датами его и следующего номера.");
        }

        return await EnterAsync(context, document, made, new(owner, journal, date.Year, number, Letters[own.Count - 1].ToString(), date), who, cancellation);
    }

    private static IReadOnlyList<StoredProblem>? Refusal(StoredDocument document, Registrable made) =>
        made.Kind.Manifest.Journal is null ? Problems.Error(JobCodes.NotRegistrable, $"Для вида «{document.Title}» нет журнала")
        : document.State == DocumentState.Draft ? Problems.Error(JobCodes.NotRegistrable, "Это черновик: в нём есть замечания, с которыми документ не утвердить", "Исправьте данные и сделайте документ снова.")
        : document.State != DocumentState.Produced ? Problems.Error(JobCodes.NotRegistrable, "Документ уже зарегистрирован, заменён или отозван")
        : document.SchoolId is null && document.MunicipalityId is null ? Problems.Error(JobCodes.NotRegistrable, "Не известно, в чьём журнале дать номер", "Укажите школу или район документа.")
        : null;

    private async Task<IReadOnlyList<StoredProblem>> EnterAsync(
        SchoolContext context, StoredDocument document, Registrable made, JournalEntry entry, string who, CancellationToken cancellation)
    {
        string text;
        try
        {
            text = RegistrationData.NumberOf(made.Kind, made.Data, entry.Number, entry.Letter, entry.Date);
        }
        catch (ScriptRuntimeException error)
        {
            return Problems.Error(JobCodes.NotRegistrable, $"Номер по образцу «{made.Kind.Manifest.Journal!.Number}» не получается: {error.Message}");
        }

        var address = CheckMark.Address(options.PublicAddress, document.Id, document.SnapshotHash);
        var registered = press.Make(made.Kind, RegistrationData.With(made.Kind, made.Data, text, entry.Date), made.Formats, address, cancellation);
        if (!registered.IsMade)
        {
            return Problems.Of(registered.Diagnostics);
        }

        DocumentFiles.Add(context, document.Id, FileStage.Registered, registered);
        // A name may hold the number («Приказ 12-од»): until now it said that this is a draft.
        (document.State, document.Number, document.RegisteredOn, document.FileName) = (DocumentState.Registered, text, entry.Date, registered.FileName ?? document.FileName);
        await AwaitedRow.CloseAsync(context, document, made.Kind.Manifest, text, entry.Date, cancellation);
        await FindableAsync(context, document.Id, text, cancellation);
        context.NumberTails.AddRange(NumberSearch.Tails(document.Id, text));
        context.Registrations.Add(entry.Row(document.Id, text, address, clock.GetUtcNow(), who));
        context.Audit.Add(new()
        {
            At = clock.GetUtcNow(), Who = who, Action = AuditAction.Register, Subject = "documents", Key = document.Id, Changes = [new("number", null, text)],
        });
        return [];
    }

    /// <summary>The document is found by its number from now on.</summary>
    private static async Task FindableAsync(SchoolContext context, string id, string number, CancellationToken cancellation)
    {
        var words = $" {SearchWords.Of(number)}";
        if (context.DocumentData.Local.FindEntry(id)?.Entity is { } made)
        {
            made.Words += words;
        }
        else
        {
            await context.DocumentData.Where(d => d.DocumentId == id).ExecuteUpdateAsync(s => s.SetProperty(d => d.Words, d => d.Words + words), cancellation);
        }
    }

    private sealed record GivenNumber(int Number, DateOnly Date);

    private sealed record JournalEntry(string Owner, string Journal, int Year, int Number, string Letter, DateOnly Date)
    {
        public Registration Row(string document, string text, string? address, DateTimeOffset at, string who) => new()
        {
            OwnerId = Owner, JournalId = Journal, Year = Year, Number = Number, Letter = Letter, DocumentId = document, Text = text, Date = Date, At = at, Who = who,
            CheckAddress = address,
        };
    }
}
