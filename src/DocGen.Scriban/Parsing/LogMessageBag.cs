using System.Collections;

namespace Scriban.Parsing;

/// <summary>The messages of one template in the order of their places.</summary>
public sealed class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    public int Count => _messages.Count;

    public bool HasErrors { get; private set; }

    public LogMessage this[int index] => _messages[index];

    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }

    /// <summary>Puts the messages into the order of their places.</summary>
    internal void SortByPlace()
    {
        var sorted = _messages.OrderBy(m => m.Span.Start.Offset).ToList();
        _messages.Clear();
        _messages.AddRange(sorted);
    }

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join('\n', _messages);
}
