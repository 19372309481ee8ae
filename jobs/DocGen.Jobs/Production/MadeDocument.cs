using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Jobs.Production;

/// <summary>What was made of data: files, or the reasons why not.</summary>
/// <param name="Files">Empty when there is an error.</param>
/// <param name="Text">What the document is found by.</param>
public sealed record MadeDocument(string? FileName, ImmutableArray<MadeFile> Files, string Text, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool IsMade => !Files.IsEmpty;
}
