using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>A state in a word or two, with its sign.</summary>
[HtmlTargetElement("badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Tone == Tone.Plain ? "badge" : $"badge badge{Tones.Suffix(Tone)}");
        output.PreContent.SetHtmlContent($"<span aria-hidden=\"true\">{Tones.Sign(Tone)}</span>");
    }
}
