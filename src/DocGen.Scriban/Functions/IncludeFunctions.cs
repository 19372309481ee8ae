using System.Text;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <summary>Including several templates at once; <c>include</c> itself belongs to the runtime.</summary>
public static class IncludeFunctions
{
    /// <summary>What stands before the name of a template given in place of a text.</summary>
    private const string TemplatePrefix = "tpl:";

    /// <summary>
    /// The texts of the templates named, with a separator between them and a beginning and an end around, each of the three a text or a
    /// template (<c>tpl:name</c>). Empty names are passed over; where nothing is printed, no beginning and no end are.
    /// </summary>
    public static string IncludeJoin(
        TemplateContext context, SourceSpan span, object? names, string? separator, string? begin = null, string? end = null)
    {
        var list = ListArgument.Read(span, names);
        var result = new StringBuilder();
        var any = false;
        for (var i = 0; i < list?.Count; i++)
        {
            var name = context.ObjectToString(list[i]);
            if (name.Length == 0)
            {
                continue;
            }

            if (any)
            {
                result.Append(TextOrTemplate(context, span, separator));
            }

            any = true;
            result.Append(context.Include(span, name));
            context.EnsureTextLength(span, result.Length);
        }

        return result.Length == 0
            ? ""
            : string.Concat(TextOrTemplate(context, span, begin), result.ToString(), TextOrTemplate(context, span, end));
    }

    private static string? TextOrTemplate(TemplateContext context, SourceSpan span, string? text) =>
        text is not null && text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? context.Include(span, text[TemplatePrefix.Length..])
            : text;
}
