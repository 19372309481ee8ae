namespace Scriban.Parsing;

/// <summary>Collects the parse errors of one template.</summary>
internal sealed class SyntaxMessages(string fileName)
{
    public string FileName { get; } = fileName;

    public LogMessageBag Bag { get; } = new();

    public void Error(string code, TextPosition start, TextPosition end, string message, string? hint = null)
    {
        var last = end.Offset > start.Offset ? end with { Offset = end.Offset - 1, Column = Math.Max(end.Column - 1, 0) } : start;
        Error(code, new SourceSpan(FileName, start, last), message, hint);
    }

    public void Error(string code, SourceSpan span, string message, string? hint = null) =>
        Bag.Add(new LogMessage(ParserMessageType.Error, span, message) { Code = code, Hint = hint });
}
