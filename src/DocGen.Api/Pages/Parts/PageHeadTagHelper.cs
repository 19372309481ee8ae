using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>The head of a page: where it belongs, its title, a sentence on what it is for, and its actions as the content.</summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Lead { get; set; }

    /// <summary>Address and name of the page above.</summary>
    public string? Back { get; set; }

    public string? BackName { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        output.Content.SetHtmlContent("");
        if (Back is not null && BackName is not null)
        {
            var crumb = Elements.Text("a", "crumb", $"← {BackName}");
            crumb.Attributes["href"] = Back;
            output.Content.AppendHtml(crumb);
        }

        var line = Elements.Of("div", "page-head-line", Elements.Text("h1", null, Title));
        if (!actions.IsEmptyOrWhiteSpace)
        {
            line.InnerHtml.AppendHtml(Elements.Of("div", "actions", actions));
        }

        output.Content.AppendHtml(line);
        if (Lead is not null)
        {
            output.Content.AppendHtml(Elements.Text("p", "lead", Lead));
        }
    }
}
