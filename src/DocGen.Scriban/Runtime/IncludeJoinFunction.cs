using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary><c>include_join names separator begin? end?</c>: texts of several templates; a delimiter <c>tpl:name</c> is a template too.</summary>
internal sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    public int RequiredParameterCount => 2;

    public int ParameterCount => 4;

    public bool HasVariableParameter => false;

    public string GetParameterName(int index) => index switch { 0 => "names", 1 => "separator", 2 => "begin", _ => "end" };

    public object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        if (arguments.Length is < 2 or > 4)
        {
            throw new ScriptRuntimeException(span, $"Функции «include_join» передано аргументов: {arguments.Length}, а нужно от 2 до 4")
            {
                Code = "SC1545",
            };
        }

        var separator = Delimiter(context, span, arguments[1]);
        var builder = new StringBuilder();
        foreach (var item in TemplateContext.Enumerate(span, arguments[0]))
        {
            var name = context.ObjectToString(item);
            if (name.Length > 0)
            {
                builder.Append(builder.Length > 0 ? separator : "").Append(context.Include(span, name));
                context.EnsureTextLength(span, builder.Length);
            }
        }

        if (builder.Length > 0)
        {
            builder.Insert(0, arguments.Length > 2 ? Delimiter(context, span, arguments[2]) : "");
            builder.Append(arguments.Length > 3 ? Delimiter(context, span, arguments[3]) : "");
        }

        return context.Escaper is null ? builder.ToString() : new ScriptMarkup(builder.ToString());
    }

    private static string Delimiter(TemplateContext context, SourceSpan span, object? value)
    {
        var text = context.ObjectToString(value == Type.Missing ? null : value);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? context.Include(span, text[TemplatePrefix.Length..]) : text;
    }
}
