using System.Security.Cryptography;

namespace DocGen.Data.Import.Tables;

/// <summary>An uploaded file, read whole.</summary>
/// <param name="Name">Name without folder.</param>
/// <param name="Digest">SHA-256 in lower-case hex.</param>
internal sealed record SourceFile(string Name, byte[] Bytes, string Digest)
{
    /// <exception cref="ImportException">The file is empty or too long.</exception>
    public static async Task<SourceFile> ReadAsync(Stream stream, string name, ImportLimits limits, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (memory.Length + read > limits.FileBytes)
            {
                throw new ImportException(
                    "DG4001", $"Файл больше {limits.FileBytes >> 20} МБ", "разделите его на части или уберите лишние листы и картинки");
            }

            memory.Write(buffer, 0, read);
        }

        if (memory.Length == 0)
        {
            throw new ImportException("DG4002", "Файл пуст");
        }

        var bytes = memory.ToArray();
        return new(Path.GetFileName(name), bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
