using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>The framework's forms add no antiforgery token of their own: <see cref="PostFormTagHelper"/> does, to all alike.</summary>
internal sealed class PlainFormInitializer : ITagHelperInitializer<FormTagHelper>
{
    public void Initialize(FormTagHelper helper, ViewContext context) => helper.Antiforgery = false;
}
