using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Jobs.Templates;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Registering;

/// <summary>Enters a produced document in its journal; its files are made again with the number, the date and the verification mark.</summary>
public sealed class RegisterDocument(Transactions transactions, TemplateShelf shelf, NumberGiver numbers)
{
    /// <param name="date">Null for today.</param>
    public Task<ProductionOutcome> RunAsync(string documentId, DateOnly? date, string who, CancellationToken cancellation = default) =>
        RunAsync(documentId, (context, document, made, token) => numbers.GiveAsync(context, document, made, date, who, token), who, cancellation);

    /// <summary>An explicit act: a back-dated number with a letter after one that was given.</summary>
    public Task<ProductionOutcome> BackDateAsync(string documentId, int number, DateOnly date, string who, CancellationToken cancellation = default) =>
        RunAsync(documentId, (context, document, made, token) => numbers.GiveLetterAsync(context, document, made, number, date, who, token), who, cancellation);

    private async Task<ProductionOutcome> RunAsync(
        string id, Func<SchoolContext, StoredDocument, Registrable, CancellationToken, Task<IReadOnlyList<StoredProblem>>> give, string who, CancellationToken cancellation)
    {
        try
        {
            return await transactions.RunAsync(who, (context, token) => EnterAsync(context, id, give, token), cancellation);
        }
        catch (Exception lost) when (lost is DbUpdateConcurrencyException || lost is DbUpdateException broken && ConstraintFailure.Of(broken) == EditFailure.AlreadyExists)
        {
            return ProductionOutcome.Refused(Problems.Error(JobCodes.NotRegistrable, "Документ только что зарегистрировал или изменил кто-то другой", "Обновите страницу."));
        }
    }

    private async Task<(bool Keep, ProductionOutcome Outcome)> EnterAsync(
        SchoolContext context, string id, Func<SchoolContext, StoredDocument, Registrable, CancellationToken, Task<IReadOnlyList<StoredProblem>>> give, CancellationToken cancellation)
    {
        if (await context.Documents.SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { } document)
        {
            return (false, ProductionOutcome.Refused(Problems.Error(JobCodes.NoSuchDocument, $"Нет документа {id}")));
        }

        if (await shelf.FindAsync(document.KindId, document.TemplateVersion, cancellation) is not { } kind)
        {
            return (false, ProductionOutcome.Refused(Problems.Error(JobCodes.NoSuchVersion, $"Версия {document.TemplateVersion} шаблона «{document.Title}» не читается", "Сделайте документ снова.")));
        }

        var snapshot = await context.DocumentData.Where(d => d.DocumentId == id).Select(d => d.Snapshot).SingleAsync(cancellation);
        var formats = await context.DocumentFiles.Where(f => f.DocumentId == id && f.Stage == FileStage.Produced).Select(f => f.Format).ToListAsync(cancellation);
        var problems = await give(context, document, new(kind, Snapshot.Read(snapshot), formats), cancellation);
        if (problems.Count > 0)
        {
            return (false, ProductionOutcome.Refused(problems));
        }

        await context.SaveChangesAsync(cancellation);
        return (true, new(document, document.Problems));
    }
}
