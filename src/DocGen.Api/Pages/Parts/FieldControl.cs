using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DocGen.Api.Pages.Parts;

/// <summary>The control inside a form field.</summary>
internal static class FieldControl
{
    public static TagBuilder Of(string type, string name, string id, string value, IEnumerable<(string Value, string Text)>? options)
    {
        var control = type switch
        {
            "select" => Select(value, options ?? []),
            "multiline" => Multiline(value),
            "checkbox" => Checkbox(value),
            _ => Input(type, value),
        };
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        return control;
    }

    /// <summary>A value as a control holds it: dates and numbers in invariant form.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static TagBuilder Select(string value, IEnumerable<(string Value, string Text)> options)
    {
        var select = new TagBuilder("select");
        foreach (var (key, text) in options)
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = key } };
            if (string.Equals(key, value, StringComparison.Ordinal))
            {
                option.Attributes["selected"] = "selected";
            }

            option.InnerHtml.Append(text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private static TagBuilder Multiline(string value)
    {
        var area = new TagBuilder("textarea");
        // HTML drops the first line break of a textarea: one of our own keeps the writer's.
        area.InnerHtml.AppendHtml("\n").Append(value);
        return area;
    }

    private static TagBuilder Checkbox(string value)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "checkbox", ["value"] = "true" } };
        if (string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
        {
            box.Attributes["checked"] = "checked";
        }

        return box;
    }

    private static TagBuilder Input(string type, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = type } };
        if (value.Length > 0 && type is not ("file" or "password"))
        {
            input.Attributes["value"] = value;
        }

        return input;
    }
}
