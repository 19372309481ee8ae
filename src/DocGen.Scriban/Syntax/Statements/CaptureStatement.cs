using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>capture x … end</c>: what the statements print becomes a value.</summary>
internal sealed class CaptureStatement(AssignableExpression target, ScriptStatement body) : ScriptStatement
{
    public AssignableExpression Target { get; } = target;

    public ScriptStatement Body { get; } = body;

    public override Flow Execute(TemplateContext context)
    {
        var outer = context.BeginCapture(keepIndent: true);
        Flow flow;
        string text;
        try
        {
            flow = Body.Execute(context);
            text = context.ReadCapture(Span);
        }
        finally
        {
            context.EndCapture(outer);
        }

        Target.Assign(context, new ScriptMarkup(text));
        return flow;
    }
}
