using System.Text.Json;

namespace DocGen.Templates.Forms;

/// <summary>A field with the value it begins with.</summary>
/// <param name="Value">Null when the sources have none: the person types it.</param>
public sealed record PrefilledField(FormField Field, JsonElement? Value);
