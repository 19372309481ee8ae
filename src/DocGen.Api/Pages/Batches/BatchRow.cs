using DocGen.Data.Production;
using DocGen.Jobs.Batches;

namespace DocGen.Api.Pages.Batches;

/// <summary>A batch in the list.</summary>
public sealed record BatchRow(Batch Batch, string Kind, BatchCounts Counts);
