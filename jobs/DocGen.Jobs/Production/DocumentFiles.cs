using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Production;

/// <summary>The one place that puts contents of files somewhere and gets them back: an object store would take its place here.</summary>
public static class DocumentFiles
{
    internal static void Add(SchoolContext context, string documentId, FileStage stage, MadeDocument made)
    {
        foreach (var file in made.Files)
        {
            context.DocumentFiles.Add(new()
            {
                DocumentId = documentId, Stage = stage, Format = file.Format, Sha256 = file.Sha256, Size = file.Content.Length, Content = file.Content,
            });
        }
    }

    /// <summary>The file that counts: the registered one where there is one; null when the document has no such format.</summary>
    public static Task<DocumentFile?> FindAsync(SchoolContext context, string documentId, string format, CancellationToken cancellation = default) =>
        context.DocumentFiles.AsNoTracking().Where(f => f.DocumentId == documentId && f.Format == format)
            .OrderBy(f => f.Stage == FileStage.Registered ? 0 : 1).FirstOrDefaultAsync(cancellation);
}
