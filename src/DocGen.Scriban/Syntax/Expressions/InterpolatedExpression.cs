using System.Text;

namespace Scriban.Syntax.Expressions;

/// <summary><c>$"text {value} text"</c>.</summary>
internal sealed class InterpolatedExpression(ScriptExpression[] parts) : ScriptExpression
{
    public ScriptExpression[] Parts { get; } = parts;

    public override object? Evaluate(TemplateContext context)
    {
        var builder = new StringBuilder();
        foreach (var part in Parts)
        {
            builder.Append(context.ObjectToString(part.Evaluate(context)));
            context.EnsureTextLength(Span, builder.Length);
        }

        return builder.ToString();
    }
}
