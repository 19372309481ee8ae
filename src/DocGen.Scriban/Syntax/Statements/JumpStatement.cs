namespace Scriban.Syntax.Statements;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(Flow flow) : ScriptStatement
{
    public override Flow Execute(TemplateContext context) => context.Loop is not null
        ? flow
        : throw new ScriptRuntimeException(Span, $"{(flow == Flow.Break ? "break" : "continue")} есть только внутри цикла") { Code = "SC1538" };
}
