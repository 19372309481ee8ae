using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>for x in list … else … end</c>. The else part is for an empty list, not for null.</summary>
internal class ForStatement(
    AssignableExpression variable, ScriptExpression source, ForOptions options, ScriptStatement body, ScriptStatement? otherwise)
    : ScriptStatement
{
    public AssignableExpression Variable { get; } = variable;

    public ScriptExpression Source { get; } = source;

    public ForOptions Options { get; } = options;

    public ScriptStatement Body { get; } = body;

    public ScriptStatement? Otherwise { get; } = otherwise;

    private protected virtual LoopKind Kind => LoopKind.For;

    public override Flow Execute(TemplateContext context)
    {
        var value = Source.Evaluate(context);
        if (value is null)
        {
            return Flow.Next;
        }

        var list = ToItems(context, value);
        var (first, count, step) = Options.Window(context, list);
        if (count == 0 && Otherwise is not null)
        {
            return Otherwise.Execute(context);
        }

        var outer = context.EnterLoop(Kind, count);
        var scopes = context.ScopeCount;
        try
        {
            return Run(context, list, first, count, step);
        }
        finally
        {
            context.PopScopes(scopes);
            (Variable as LocalExpression)?.Forget(context);
            context.ExitLoop(outer);
        }
    }

    private protected virtual void BeforeStep(TemplateContext context, Loop loop)
    {
    }

    private protected virtual void AfterStep(TemplateContext context, Loop loop)
    {
    }

    private protected virtual void AfterLoop(TemplateContext context, Loop loop)
    {
    }

    private protected virtual Flow Run(TemplateContext context, IList list, int first, int count, int step)
    {
        var loop = context.Loop!;
        var slot = Variable is VariableExpression named ? context.PushLoopVariable(named.Name) : -1;
        var flow = Flow.Next;
        for (var i = 0; i < count && flow != Flow.Break; i++)
        {
            context.StepLoop(Span);
            var place = first + (i * step);
            if (place >= list.Count)
            {
                break;
            }

            var item = JsonValues.Unwrap(list[place]);
            loop.Step(item);
            if (slot >= 0)
            {
                context.SetLoopVariable(slot, item);
            }
            else
            {
                Variable.Assign(context, item);
            }

            BeforeStep(context, loop);
            flow = Body.Execute(context);
            AfterStep(context, loop);
            if (flow == Flow.Return)
            {
                return Flow.Return;
            }
        }

        AfterLoop(context, loop);
        return Flow.Next;
    }

    private IList ToItems(TemplateContext context, object value)
    {
        if (MemberAccess.IsObject(value))
        {
            return MemberAccess.GetNames(context, value)
                .Select(name => (object?)new ScriptObject { ["key"] = name, ["value"] = context.GetMember(value, name) }).ToList();
        }

        return value switch
        {
            string text => text.Select(letter => (object?)letter.ToString()).ToList(),
            ScriptMarkup markup => markup.Text.Select(letter => (object?)letter.ToString()).ToList(),
            EmptyValue => Array.Empty<object?>(),
            _ when ValueConverter.IsList(value) => TemplateContext.ToList(Source.Span, value),
            _ => throw new ScriptRuntimeException(Source.Span, $"Цикл идёт по списку, а здесь {ValueNames.Of(value)}") { Code = "SC1551" },
        };
    }
}
