using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Documents;

/// <summary>
/// The public check: anybody who holds a document's code may ask whether it is registered and in force, and whether a file is the registered
/// one. Without the code nothing is told, so that ids lead nowhere.
/// </summary>
public sealed class PublicCheck(SchoolStore store)
{
    /// <summary>Letters of the hash that a mark carries; fewer are no code.</summary>
    private const int ShortHash = 12;

    private const string Who = "проверка документа";

    /// <param name="code">The beginning of the snapshot's hash, as in the mark («h=…»).</param>
    /// <returns>Null when no registered document has this id and code.</returns>
    public async Task<CheckedDocument?> ByCodeAsync(string id, string? code, CancellationToken cancellation = default)
    {
        if (code is not { Length: >= ShortHash and <= 64 } || !code.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        await using var context = store.Open(Who);
        var found = await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.RegisteredOn != null, cancellation);
        return found is not null && found.SnapshotHash.StartsWith(code, StringComparison.OrdinalIgnoreCase)
            ? new(found.Title, found.Number!, found.RegisteredOn!.Value, found.State == DocumentState.Registered)
            : null;
    }

    /// <param name="sha256">Of the file at hand, lower-case hex.</param>
    public async Task<FileCheck> ByFileAsync(string id, string? code, string sha256, CancellationToken cancellation = default)
    {
        if (await ByCodeAsync(id, code, cancellation) is null)
        {
            return FileCheck.Unknown;
        }

        await using var context = store.Open(Who);
        return await CheckFile.AnswerAsync(context, id, sha256, cancellation);
    }
}
