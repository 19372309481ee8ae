namespace Scriban.Parsing;

/// <summary>A message about a place in a template: its code (<c>SC1xxx</c>), text in Russian and, where one is known, a hint.</summary>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message)
{
    public string Code { get; init; } = "SC1000";

    public string? Hint { get; init; }

    public override string ToString() =>
        $"{Span}: {(Type == ParserMessageType.Error ? "ошибка" : "предупреждение")} {Code}: {Message}{(Hint is null ? "" : $" ({Hint})")}";
}
