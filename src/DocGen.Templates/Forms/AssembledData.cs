using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;

namespace DocGen.Templates.Forms;

/// <summary>A kind's data, made of sources and a form.</summary>
/// <param name="Data">Null when there is an error. It is not yet checked against the kind's contract: the composer does that.</param>
public sealed record AssembledData(JsonElement? Data, ImmutableArray<Diagnostic> Diagnostics);
