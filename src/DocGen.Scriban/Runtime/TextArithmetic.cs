using System.Text;
using Scriban.Parsing;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary><c>+</c> joins texts, <c>*</c> repeats one; nothing else works on text.</summary>
internal static class TextArithmetic
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, BinaryOperator kind, object? left, object? right)
    {
        if (kind == BinaryOperator.Add)
        {
            var a = context.ObjectToString(left);
            var b = context.ObjectToString(right);
            context.EnsureTextLength(span, (long)a.Length + b.Length);
            return a + b;
        }

        if (kind != BinaryOperator.Multiply)
        {
            throw Arithmetic.Unsupported(span, kind, left, right);
        }

        if (left is null || right is null)
        {
            return null;
        }

        var (text, times) = left is string or ScriptMarkup ? (left, right) : (right, left);
        if (times is string or ScriptMarkup)
        {
            throw Arithmetic.Unsupported(span, kind, left, right);
        }

        return Repeat(context, span, context.ObjectToString(text), context.ToInt(span, times));
    }

    private static string Repeat(TemplateContext context, SourceSpan span, string text, int times)
    {
        if (times <= 0)
        {
            return "";
        }

        context.EnsureTextLength(span, (long)text.Length * times);
        return times == 1 ? text : new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
    }
}
