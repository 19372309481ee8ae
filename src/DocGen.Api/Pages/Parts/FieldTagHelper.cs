using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DocGen.Api.Pages.Parts;

/// <summary>
/// A form field whole: label, control, help and the error that the model state holds for it, tied together for screen readers. Attributes
/// that are not its own go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>The property it edits; or <see cref="Name"/> and <see cref="Value"/>.</summary>
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public object? Value { get; set; }

    /// <summary>Where several controls have one name; else the name says it.</summary>
    public string? Id { get; set; }

    public string Label { get; set; } = "";

    public string? Help { get; set; }

    /// <summary>The error, where it does not come from the model state.</summary>
    public string? Error { get; set; }

    /// <summary>multiline, select, checkbox, or a type of input.</summary>
    public string Type { get; set; } = "text";

    public bool Required { get; set; }

    /// <summary>Choices of a select: value, then words.</summary>
    public IEnumerable<(string Value, string Text)>? Options { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = For is null ? Name ?? "" : View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = Id ?? TagBuilder.CreateSanitizedId(name, "_");
        var state = View.ModelState.TryGetValue(name, out var entry) ? entry : null;
        var error = Error ?? state?.Errors.FirstOrDefault()?.ErrorMessage;
        var control = FieldControl.Of(Type, name, id, state?.AttemptedValue ?? FieldControl.Text(For is null ? Value : For.Model), Options);
        foreach (var attribute in output.Attributes.Where(a => a.Name != "class"))
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        }

        Describe(control, id, error);
        var outer = output.Attributes["class"]?.Value;
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", outer is null ? "field" : $"field {outer}");
        if (Type == "checkbox")
        {
            var line = new TagBuilder("span") { Attributes = { ["class"] = "choice" } };
            line.InnerHtml.AppendHtml(control).AppendHtml(LabelOf(id));
            output.Content.AppendHtml(line);
        }
        else
        {
            output.Content.AppendHtml(LabelOf(id)).AppendHtml(control);
        }

        Add(output, "help", $"{id}-help", Help);
        Add(output, "error", $"{id}-error", error);
    }

    private void Describe(TagBuilder control, string id, string? error)
    {
        var described = string.Join(' ', new[] { error is null ? null : $"{id}-error", Help is null ? null : $"{id}-help" }.OfType<string>());
        if (described.Length > 0)
        {
            control.Attributes["aria-describedby"] = described;
        }

        if (error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        if (Required)
        {
            control.Attributes["required"] = "required";
        }
    }

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.InnerHtml.Append(Label);
        if (Required)
        {
            label.InnerHtml.AppendHtml("<span class=\"required-sign\" aria-hidden=\"true\"> *</span>");
        }

        return label;
    }

    private static void Add(TagHelperOutput output, string kind, string id, string? text)
    {
        if (text is not null)
        {
            var line = new TagBuilder("span") { Attributes = { ["class"] = kind, ["id"] = id } };
            line.InnerHtml.Append(text);
            output.Content.AppendHtml(line);
        }
    }
}
