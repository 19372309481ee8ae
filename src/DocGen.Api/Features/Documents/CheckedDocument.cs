namespace DocGen.Api.Features.Documents;

/// <summary>What the public check tells of a document: only what its paper says too.</summary>
/// <param name="InForce">False: withdrawn, or replaced by a newer version.</param>
public sealed record CheckedDocument(string Title, string Number, DateOnly Date, bool InForce);
