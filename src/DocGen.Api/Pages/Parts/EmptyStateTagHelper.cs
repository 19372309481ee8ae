using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>What stands where there is nothing yet: what will be here and how to begin.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    private const string Picture =
        "<svg viewBox=\"0 0 64 64\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\" aria-hidden=\"true\">" +
        "<path d=\"M16 8h22l10 10v38H16z\"/><path d=\"M38 8v10h10\"/><path d=\"M24 30h16M24 38h16M24 46h9\"/></svg>";

    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.AppendHtml(Picture).AppendHtml(Elements.Text("h2", null, Title));
    }
}
