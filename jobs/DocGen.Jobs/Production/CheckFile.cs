using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Production;

/// <summary>Answers the public check: whether a file at hand is the registered one. It tells nothing else of the document.</summary>
public static class CheckFile
{
    /// <param name="sha256">Of the file at hand, lower-case hex.</param>
    public static async Task<FileCheck> AnswerAsync(SchoolContext context, string documentId, string sha256, CancellationToken cancellation = default)
    {
        var state = await context.Documents.Where(d => d.Id == documentId && d.RegisteredOn != null).Select(d => (DocumentState?)d.State).SingleOrDefaultAsync(cancellation);
        if (state is null)
        {
            return FileCheck.Unknown;
        }

        var same = await context.DocumentFiles.AnyAsync(f => f.DocumentId == documentId && f.Stage == FileStage.Registered && f.Sha256 == sha256, cancellation);
        return !same ? FileCheck.Other : state == DocumentState.Registered ? FileCheck.Registered : FileCheck.NoLongerInForce;
    }
}
