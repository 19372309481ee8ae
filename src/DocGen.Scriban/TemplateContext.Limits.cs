using System.Diagnostics;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <content>Counting steps and time against the limits.</content>
public sealed partial class TemplateContext
{
    private const int StepsBetweenTimeChecks = 64;

    private int _loopSteps;

    private int _stepsUntilTimeCheck;

    private long _deadline;

    internal void StepLoop(SourceSpan span)
    {
        if (++_loopSteps > LoopLimit && LoopLimit > 0)
        {
            throw LoopTooLong(span);
        }

        CheckTime(span);
    }

    internal void StepWhile(SourceSpan span)
    {
        if (++_loopSteps >= LoopLimit && LoopLimit > 0)
        {
            throw LoopTooLong(span);
        }

        CheckTime(span);
    }

    internal void CheckTime(SourceSpan span)
    {
        if (--_stepsUntilTimeCheck > 0)
        {
            return;
        }

        _stepsUntilTimeCheck = StepsBetweenTimeChecks;
        CancellationToken.ThrowIfCancellationRequested();
        if (_deadline != 0 && Stopwatch.GetTimestamp() > _deadline)
        {
            var seconds = TimeLimit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new ScriptRuntimeException(span, $"Шаблон выполняется дольше {seconds} с") { Code = "SC1604" };
        }
    }

    internal ScriptRuntimeException OutputTooLong(SourceSpan span, Exception error) =>
        new(span, $"Вывод длиннее {(Output.Limit)} знаков", error) { Code = "SC1603" };

    private ScriptRuntimeException LoopTooLong(SourceSpan span) => new(span, $"Циклы сделали больше {LoopLimit} шагов") { Code = "SC1600" };
}
