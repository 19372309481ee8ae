using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>A notice on the page. Bad news is announced at once, the rest when the reader is free.</summary>
[HtmlTargetElement("note")]
public sealed class NoteTagHelper : TagHelper
{
    public Tone Tone { get; set; } = Tone.Info;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"note note{Tones.Suffix(Tone)}");
        output.Attributes.SetAttribute("role", Tone == Tone.Danger ? "alert" : "status");
        output.PreContent.SetHtmlContent($"<span class=\"sign sign{Tones.Suffix(Tone)}\" aria-hidden=\"true\">{Tones.Sign(Tone)}</span>");
    }
}
