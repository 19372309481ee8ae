using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>How far something has come: a bar with its words under it.</summary>
[HtmlTargetElement("progress-bar")]
public sealed class ProgressBarTagHelper : TagHelper
{
    public int Value { get; set; }

    public int Max { get; set; } = 100;

    /// <summary>What is counted, for those who do not see the bar.</summary>
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var bar = Elements.Of("progress", null);
        bar.Attributes["value"] = Value.ToString(CultureInfo.InvariantCulture);
        bar.Attributes["max"] = Math.Max(1, Max).ToString(CultureInfo.InvariantCulture);
        bar.Attributes["aria-label"] = Label;
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "progress");
        output.Content.SetHtmlContent(bar).AppendHtml(Elements.Of("div", "progress-words", words));
    }
}
