using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>What calls have of their own.</content>
public sealed partial class TemplateContext
{
    private readonly List<Frame> _frames = [];

    private readonly Stack<Frame> _spareFrames = new();

    private Frame _frame = new();

    private int _depth;

    internal Frame Frame => _frame;

    /// <summary>Enters a call; an error when calls nest too deep.</summary>
    internal Frame EnterFrame(SourceSpan span)
    {
        EnsureDepth(span, _depth);
        CheckTime(span);
        if (_depth == _frames.Count)
        {
            _frames.Add(_frame);
        }
        else
        {
            _frames[_depth] = _frame;
        }

        _depth++;
        _frame = _spareFrames.TryPop(out var spare) ? spare : new Frame();
        _frame.FirstScope = _scopeCount;
        return _frame;
    }

    internal void ExitFrame(int scopeCount)
    {
        PopScopes(scopeCount);
        _frame.Clear();
        _spareFrames.Push(_frame);
        _depth--;
        _frame = _frames[_depth];
    }

    private void EnsureDepth(SourceSpan span, int depth)
    {
        if (RecursiveLimit > 0 && depth >= RecursiveLimit)
        {
            throw new ScriptRuntimeException(span, $"Вызовы вложены глубже {RecursiveLimit} уровней")
            {
                Code = "SC1602",
                Hint = "проверьте, что рекурсия останавливается",
            };
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    private bool TryGetLoopVariable(Frame frame, string name, out object? value)
    {
        for (var i = _scopeCount - 1; i >= frame.FirstScope; i--)
        {
            if (string.Equals(_scopes[i].Name, name, StringComparison.Ordinal))
            {
                value = _scopes[i].Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
