using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>offset</c>, <c>reversed</c>, <c>limit</c> and <c>cols</c> of a loop, always applied in this order.</summary>
internal sealed record ForOptions(ScriptExpression? Offset, bool IsReversed, ScriptExpression? Limit, ScriptExpression? Columns)
{
    public static readonly ForOptions None = new(null, IsReversed: false, null, null);

    /// <summary>The first place, the count of steps and their direction over a list.</summary>
    public (int First, int Count, int Step) Window(TemplateContext context, IList list)
    {
        var offset = Offset is null ? 0 : Math.Max(0, Read(context, Offset));
        var count = Math.Max(0, list.Count - offset);
        var limit = Limit is null ? 0 : Read(context, Limit);
        var steps = limit > 0 ? Math.Min(limit, count) : count;
        return IsReversed ? (list.Count - 1, steps, -1) : (offset, steps, 1);
    }

    public static int Read(TemplateContext context, ScriptExpression option) =>
        option.Evaluate(context) is { } value && NumberKinds.Normalize(value) is not null
            ? context.ToInt(option.Span, value)
            : throw new ScriptRuntimeException(option.Span, "Параметр цикла должен быть целым числом") { Code = "SC1550" };
}
