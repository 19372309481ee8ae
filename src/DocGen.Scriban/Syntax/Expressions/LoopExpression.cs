using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>for.index</c> and its kin.</summary>
internal sealed class LoopExpression(string keyword, LoopMember member) : ScriptExpression
{
    internal override string PathText => keyword;

    public override object? Evaluate(TemplateContext context)
    {
        var loop = context.Loop ?? throw new ScriptRuntimeException(Span, $"«{keyword}» есть только внутри цикла") { Code = "SC1538" };
        return member switch
        {
            LoopMember.Index => BoxedValues.Box(loop.Index),
            LoopMember.ReverseIndex => BoxedValues.Box(loop.Length - loop.Index - 1),
            LoopMember.First => BoxedValues.Box(loop.Index == 0),
            LoopMember.Last => BoxedValues.Box(loop.IsLast),
            LoopMember.Even => BoxedValues.Box(loop.Index % 2 == 0),
            LoopMember.Odd => BoxedValues.Box(loop.Index % 2 != 0),
            LoopMember.Changed => BoxedValues.Box(loop.Changed(context)),
            LoopMember.Length => BoxedValues.Box(loop.Length),
            _ => BoxedValues.Box(loop.Column),
        };
    }
}
