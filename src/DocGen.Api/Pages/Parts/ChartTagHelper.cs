using DocGen.Documents.Html;
using DocGen.Documents.Model;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>A chart as documents print it, on a sheet of paper of its own.</summary>
[HtmlTargetElement("chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : TagHelper
{
    public Chart? Data { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Data is null || ChartPicture.Svg(Data) is not { } svg)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content.SetHtmlContent(svg);
    }
}
