using Microsoft.Extensions.Logging;

namespace DocGen.Jobs.Batches;

/// <summary>What the log says of an item, whichever way it was made.</summary>
internal static partial class ItemLog
{
    [LoggerMessage(4, LogLevel.Information, "Batch {BatchId}, item {Position}: document {DocumentId}")]
    public static partial void ItemMade(this ILogger logger, string batchId, int position, string documentId);
}
