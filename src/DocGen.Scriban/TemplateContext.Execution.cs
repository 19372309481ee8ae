using System.Diagnostics;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Executing statements: output, loops, limits.</content>
public sealed partial class TemplateContext
{
    private readonly Stack<ScriptOutput> _spareOutputs = new();
    private readonly Stack<OutputMap?> _outerMaps = new();
    private ScriptOutput? _output;
    private object? _returnValue;
    /// <summary>Escapes printed values; null prints them as they are.</summary>
    public ScriptEscaper? Escaper { get; set; }

    /// <summary>When set, records which piece of a template printed which place of the output.</summary>
    public OutputMap? OutputMap { get; set; }

    internal ScriptOutput Output => _output!;

    internal Flow PendingFlow { get; set; }

    internal object? ReturnValue
    {
        set => _returnValue = value;
    }

    internal Flow TakePendingFlow()
    {
        var flow = PendingFlow;
        PendingFlow = Flow.Next;
        return flow;
    }

    /// <summary>Executes a statement with the indent of its block.</summary>
    internal Flow Execute(ScriptStatement statement)
    {
        var output = _output!;
        var outer = output.Indent;
        if ((ReferenceEquals(outer, statement.Indent) && outer is null) || !AutoIndent || statement is Syntax.Statements.RawStatement)
        {
            return statement.Execute(this);
        }

        output.Indent = statement.Indent;
        var flow = statement.Execute(this);
        output.Indent = outer;
        return flow;
    }

    /// <summary>Executes the body of a function or a page; the value of its <c>ret</c>.</summary>
    internal object? RunBody(ScriptStatement body)
    {
        _returnValue = null;
        var flow = body.Execute(this);
        var value = flow == Flow.Return ? _returnValue : null;
        _returnValue = null;
        return value;
    }

    /// <summary>Prints a value.</summary>
    internal void Write(SourceSpan span, object value)
    {
        var output = _output!;
        OutputMap?.Add(output.Length, span);
        try
        {
            switch (value)
            {
                case ScriptMarkup markup:
                    output.Write(markup.Text);
                    break;
                case int number when CurrentCulture == CultureInfo.InvariantCulture:
                    output.WriteNumber(number, CultureInfo.InvariantCulture);
                    break;
                case string text when Escaper is null:
                    output.Write(text);
                    break;
                case double number:
                    output.WriteNumber(number, CurrentCulture);
                    break;
                default:
                    WriteText(output, value as string ?? ObjectToString(value));
                    break;
            }
        }
        catch (OutputLimitException error)
        {
            throw OutputTooLong(span, error);
        }
        catch (ScriptEscapeException error)
        {
            throw new ScriptRuntimeException(span, error.Message, error) { Code = error.Code, Hint = error.Hint };
        }
    }

    internal ScriptOutput BeginCapture(bool keepIndent)
    {
        var outer = _output!;
        var limit = LimitToString > 0 ? LimitToString : long.MaxValue;
        var inner = _spareOutputs.TryPop(out var spare) ? spare : new ScriptOutput(null, 256) { Limit = limit };
        inner.Indent = keepIndent ? outer.Indent : null;
        _output = inner;

        // Offsets inside a capture say nothing of the output: what it made is put down to where it is printed.
        _outerMaps.Push(OutputMap);
        OutputMap = null;
        return outer;
    }

    /// <summary>What was printed since <see cref="BeginCapture"/>.</summary>
    internal string ReadCapture(SourceSpan span)
    {
        EnsureTextLength(span, _output!.Length);
        return _output.ToString();
    }

    /// <summary>
    /// Goes back to the output around a capture. Call it in <c>finally</c>: catching and rethrowing eats the stack at every level of a deep
    /// recursion, just when there is none left.
    /// </summary>
    internal void EndCapture(ScriptOutput outer)
    {
        var inner = _output!;
        _output = outer;
        OutputMap = _outerMaps.Pop();
        inner.Reset();
        _spareOutputs.Push(inner);
    }

    internal Loop? EnterLoop(LoopKind kind, int length)
    {
        var outer = _loop;
        _loop = new Loop(kind) { Length = length, Outer = outer };
        return outer;
    }

    internal void ExitLoop(Loop? outer)
    {
        _loop = outer;
        if (outer is null)
        {
            _loopSteps = 0;
        }
    }

    /// <summary>Starts a rendering and returns the output of the one around it.</summary>
    internal ScriptOutput? BeginRendering(ScriptOutput output)
    {
        var outer = _output;
        _output = output;
        if (outer is not null)
        {
            return outer;
        }

        EnsureOwnGlobal();
        _loopSteps = 0;
        _stepsUntilTimeCheck = 0;
        PendingFlow = Flow.Next;
        _deadline = TimeLimit == Timeout.InfiniteTimeSpan
            ? 0
            : Stopwatch.GetTimestamp() + (long)(TimeLimit.TotalSeconds * Stopwatch.Frequency);
        return null;
    }

    internal void EndRendering(ScriptOutput? outer)
    {
        _output = outer;
        if (outer is null)
        {
            while (_spareOutputs.TryPop(out var spare))
            {
                spare.Dispose();
            }
        }
    }

    private void WriteText(ScriptOutput output, string text)
    {
        if (Escaper is null)
        {
            output.Write(text);
        }
        else
        {
            Escaper.Write(output, text);
        }
    }
}
