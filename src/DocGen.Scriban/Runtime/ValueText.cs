using System.Globalization;
using System.Text;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The text of values.</summary>
internal static class ValueText
{
    public static string Format(TemplateContext context, object? value, bool nested)
    {
        switch (value)
        {
            case null:
                return nested ? "null" : "";
            case string text:
                return nested ? Quote(text) : text;
            case bool flag:
                return flag ? "true" : "false";
            case int number when ReferenceEquals(context.CurrentCulture, CultureInfo.InvariantCulture):
                return BoxedValues.ToText(number);
            case ScriptMarkup markup:
                return markup.Text;
            case EmptyValue:
                return nested ? "null" : "";
            case IScriptCustomFunction and not ScriptObject:
                return "<function>";
            case IFormattable scalar when value is not DateTime:
                return scalar.ToString(null, context.CurrentCulture);
            case DateTime date:
                return DateFunctions.ToString(context, default, date, null)!;
            case JsonElement { ValueKind: not (JsonValueKind.Array or JsonValueKind.Object) } json:
                return Format(context, JsonValues.ToScalar(json), nested);
            default:
                var builder = new StringBuilder();
                AppendNested(context, builder, value, 0);
                return builder.ToString();
        }
    }

    private static void AppendNested(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        context.EnsureTextLength(default, builder.Length);
        if (context.RecursiveLimit > 0 && depth > context.RecursiveLimit)
        {
            throw new ScriptRuntimeException(default, "Значение вложено слишком глубоко или содержит само себя") { Code = "SC1602" };
        }

        if (MemberAccess.IsObject(value))
        {
            AppendObject(context, builder, value, depth);
        }
        else if (ValueConverter.IsList(value))
        {
            AppendList(context, builder, value, depth);
        }
        else
        {
            builder.Append(value is null or string or bool or IFormattable or ScriptMarkup or JsonElement or EmptyValue or IScriptCustomFunction
                ? Format(context, value, nested: true)
                : value.ToString());
        }
    }

    private static void AppendObject(TemplateContext context, StringBuilder builder, object value, int depth)
    {
        builder.Append('{');
        var first = true;
        foreach (var name in MemberAccess.GetNames(context, value))
        {
            builder.Append(first ? "" : ", ");
            first = false;
            builder.Append(IsIdentifier(name) ? name : Quote(name)).Append(": ");
            AppendNested(context, builder, context.GetMember(value, name), depth + 1);
        }

        builder.Append('}');
    }

    private static void AppendList(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        builder.Append('[');
        var first = true;
        foreach (var item in ValueConverter.Enumerate(default, value))
        {
            builder.Append(first ? "" : ", ");
            first = false;
            AppendNested(context, builder, item, depth + 1);
        }

        builder.Append(']');
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static string Quote(string text) => $"\"{TextLiteral.Escape(text)}\"";
}
