using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>The round sign before an item of a list. Decoration: the words beside it say the same.</summary>
[HtmlTargetElement("sign", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SignTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"sign sign{Tones.Suffix(Tone)}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(Tones.Sign(Tone));
    }
}
