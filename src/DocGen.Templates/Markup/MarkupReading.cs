using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>What became of a markup text: the document, or the errors for which there is none.</summary>
/// <param name="Document">Null when there is an error.</param>
/// <param name="Diagnostics">Errors and warnings in the order of the text; places are lines and columns of the markup.</param>
public sealed record MarkupReading(Document? Document, ImmutableArray<Diagnostic> Diagnostics);
