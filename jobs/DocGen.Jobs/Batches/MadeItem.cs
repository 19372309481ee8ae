using DocGen.Data.Production;
using DocGen.Jobs.Production;

namespace DocGen.Jobs.Batches;

/// <summary>An item on its way into the store: its document, or why there is none.</summary>
internal sealed record MadeItem(BatchItem Item, DocumentDraft? Draft, IReadOnlyList<StoredProblem> Problems);
