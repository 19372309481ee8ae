using Scriban.Parsing;

namespace DocGen.Templates.Russian.Functions;

/// <param name="Span">The call in the template that met it.</param>
/// <param name="Message">Russian sentence: what was left as it is, and what to add to the data.</param>
public sealed record DeclensionWarning(SourceSpan Span, string Message);
