namespace Scriban.Parsing;

/// <summary>How grave a message is.</summary>
public enum ParserMessageType
{
    Error,
    Warning,
}
