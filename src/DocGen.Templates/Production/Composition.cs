using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Templates.Production;

/// <summary>What became of data and a template.</summary>
/// <param name="Document">Null when there is an error.</param>
/// <param name="FileName">Name for the file without extension, fit for Windows and Linux; null when there is an error.</param>
/// <param name="Diagnostics">Errors and warnings.</param>
public sealed record Composition(Document? Document, string? FileName, ImmutableArray<Diagnostic> Diagnostics);
