using Microsoft.Extensions.Primitives;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>A sent form whose repeated names are columns: the values of one item stand at the same place in each.</summary>
internal sealed class TypedForm(IFormCollection form)
{
    /// <summary>Text as stored: trimmed, line ends of one kind; null when nothing was typed.</summary>
    public string? this[string name] => Clean(form[name].ToString());

    public string? Operation => this["op"];

    public bool IsSet(string name) => form[name].Contains("true", StringComparer.Ordinal);

    public bool Has(string name, string value) => form[name].Contains(value, StringComparer.Ordinal);

    public int Count(string name) => form[name].Count;

    /// <exception cref="BadHttpRequestException">The column is shorter: the form is not one of ours.</exception>
    public string? At(string name, int place)
    {
        StringValues column = form[name];
        return place < column.Count ? Clean(column[place]) : throw new BadHttpRequestException($"Form column {name} is short.");
    }

    public static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();

    public static IReadOnlyList<string> Lines(string? text) =>
        text is null ? [] : text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
