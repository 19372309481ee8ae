namespace DocGen.Data.Access;

/// <summary>A change reached for rows outside the person's scope; nothing was written.</summary>
/// <param name="subject">Table of the row.</param>
public sealed class OutOfScopeException(string subject, string key) : Exception($"«{subject}» {key}: вне прав пользователя")
{
    public string Subject { get; } = subject;

    public string Key { get; } = key;
}
