namespace DocGen.Templates.Production;

/// <summary>A template printed a character that no document may hold. Never leaves the room: it becomes a diagnostic.</summary>
internal sealed class ForbiddenCharacterException(string message) : Exception(message);
