using DocGen.Data.Import.Forms;
using DocGen.Data.Import.Tables;

namespace DocGen.Data.Import;

/// <summary>Previews any file that can be imported; what it is, its first bytes say. <see cref="SchoolImport.AcceptAsync"/> writes the preview.</summary>
public sealed class FileImport(SchoolContext context, ImportLimits limits)
{
    /// <param name="form">What a table is; null lets its headers say.</param>
    /// <param name="target">What a Word file becomes.</param>
    public async Task<ImportPreview> PreviewAsync(
        Stream stream, string name, ImportForm? form = null, DocumentTarget? target = null, CancellationToken cancellation = default)
    {
        var digest = "";
        try
        {
            var file = await SourceFile.ReadAsync(stream, name, limits, cancellation);
            digest = file.Digest;
            return IsJson(file.Bytes)
                ? await new SchoolJsonImport(context, limits).PreviewAsync(file, cancellation)
                : DocumentImport.IsDocument(file.Bytes) ? await new DocumentImport(context, limits).PreviewAsync(file, target ?? new(), cancellation)
                : await new SchoolImport(context, limits).PreviewAsync(form, file, cancellation);
        }
        catch (ImportException unreadable)
        {
            return ImportPreview.Unreadable(name, digest, unreadable);
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }
}
