using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Templates;
using DocGen.Templates.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Production;

/// <summary>Proves that a document is what it says: its snapshot and files have their hashes, and made again it has the same bytes.</summary>
public sealed class VerifyDocument(Transactions transactions, TemplateShelf shelf, DocumentPress press)
{
    private const string Who = "docgen verify";

    /// <returns>Null when there is no such document.</returns>
    public async Task<Verification?> RunAsync(string documentId, CancellationToken cancellation = default)
    {
        var read = await transactions.ReadAsync(Who, (context, token) => ReadAsync(context, documentId, token), cancellation);
        if (read is not { } found)
        {
            return null;
        }

        var (document, data, files, registration) = found;
        List<string> differences = [];
        if (!string.Equals(Snapshot.HashOf(data.Snapshot), document.SnapshotHash, StringComparison.Ordinal))
        {
            differences.Add("снимок данных не тот: хеш не совпадает");
        }

        differences.AddRange(files.Where(f => f.Sha256 != Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(f.Content)))
            .Select(f => $"файл {f.Format} повреждён: хеш не совпадает"));
        if (await shelf.FindAsync(document.KindId, document.TemplateVersion, cancellation) is not { } kind)
        {
            return new(document, files.Count, [.. differences, "версия шаблона не читается этой программой: сделать документ снова не удалось"]);
        }

        var snapshot = Snapshot.Read(data.Snapshot);
        Compare(files, FileStage.Produced, formats => press.Make(kind, snapshot, formats, cancellation: cancellation), differences);
        if (registration is not null)
        {
            Compare(files, FileStage.Registered, formats => press.Make(kind, RegistrationData.With(kind, snapshot, registration.Text, registration.Date), formats, registration.CheckAddress, cancellation), differences);
        }

        return new(document, files.Count, differences);
    }

    private static void Compare(IEnumerable<DocumentFile> files, FileStage stage, Func<IReadOnlyList<string>, MadeDocument> make, List<string> differences)
    {
        var kept = files.Where(f => f.Stage == stage).ToList();
        var made = make([.. kept.Select(f => f.Format)]);
        differences.AddRange(kept
            .Where(file => made.Files.FirstOrDefault(m => m.Format == file.Format)?.Sha256 != file.Sha256)
            .Select(file => $"файл {file.Format} ({(stage == FileStage.Produced ? "до регистрации" : "с номером")}), сделанный снова, другой"));
    }

    private static async Task<(StoredDocument, DocumentData, List<DocumentFile>, Registration?)?> ReadAsync(SchoolContext context, string id, CancellationToken cancellation)
    {
        if (await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { } document)
        {
            return null;
        }

        return (
            document,
            await context.DocumentData.AsNoTracking().SingleAsync(d => d.DocumentId == id, cancellation),
            await context.DocumentFiles.AsNoTracking().Where(f => f.DocumentId == id).OrderBy(f => f.Stage).ThenBy(f => f.Format).ToListAsync(cancellation),
            await context.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.DocumentId == id, cancellation));
    }
}
