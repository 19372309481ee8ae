using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DocGen.Api.Pages.Parts;

/// <summary>Elements made in code. Text is encoded by the page's encoder, which leaves Cyrillic letters as they are.</summary>
internal static class Elements
{
    public static TagBuilder Of(string name, string? cssClass, params ReadOnlySpan<IHtmlContent> children)
    {
        var element = new TagBuilder(name);
        if (cssClass is not null)
        {
            element.Attributes["class"] = cssClass;
        }

        foreach (var child in children)
        {
            element.InnerHtml.AppendHtml(child);
        }

        return element;
    }

    public static TagBuilder Text(string name, string? cssClass, string text)
    {
        var element = Of(name, cssClass);
        element.InnerHtml.Append(text);
        return element;
    }
}
