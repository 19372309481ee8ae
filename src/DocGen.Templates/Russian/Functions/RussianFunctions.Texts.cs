using DocGen.Templates.Russian.Texts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Templates.Russian.Functions;

/// <content>Sentences and typography.</content>
public static partial class RussianFunctions
{
    /// <summary>«а, б и в»; with semicolons when an item has a comma of its own.</summary>
    public static string List(TemplateContext context, SourceSpan span, object? items, string? conjunction = "и") =>
        WordList.Join(TemplateContext.Enumerate(span, items).Select(i => context.ObjectToString(i)), conjunction ?? "и");

    /// <summary>Quotation marks, dashes and no-break spaces of Russian print; words stay as they are.</summary>
    public static string Typography(TemplateContext context, SourceSpan span, object? text) => text switch
    {
        null => "",
        ScriptMarkup => throw RussianArguments.Wrong(span, "SC1907", "ru.typography правит текст, разметка не подходит", text),
        _ => Texts.Typography.Apply(context.ObjectToString(text)),
    };
}
