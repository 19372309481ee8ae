namespace Scriban.Syntax.Statements;

/// <summary>Text between blocks.</summary>
internal sealed class RawStatement(string text) : ScriptStatement
{
    public string Text { get; } = text;

    public override Flow Execute(TemplateContext context)
    {
        context.OutputMap?.AddText(context.Output.Length, Span, Text);
        context.Output.Write(Text);
        return Flow.Next;
    }
}
