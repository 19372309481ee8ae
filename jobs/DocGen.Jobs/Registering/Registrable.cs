using System.Text.Json;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Registering;

/// <summary>What a document is made of again when it gets its number.</summary>
public sealed record Registrable(DocumentKind Kind, JsonElement Data, IReadOnlyList<string> Formats);
