using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Contracts;

namespace DocGen.Templates.Themes;

/// <summary>Reads a theme file. What the file leaves out stays as the official form has it.</summary>
public static class ThemeReader
{
    private static readonly Contract Form = Contract.Embedded("theme.schema.json");

    /// <summary>The theme; null when the file has problems, each with its line.</summary>
    /// <param name="bytes">The file, UTF-8.</param>
    /// <param name="file">Its name for messages.</param>
    public static (Theme? Theme, ImmutableArray<Diagnostic> Problems) Read(byte[] bytes, string file)
    {
        var (json, problems) = JsonDataFile.Parse(bytes, file);
        if (json is null)
        {
            return (null, problems);
        }

        var violations = Form.Check(json.Value, file);
        return violations.IsEmpty ? (ToTheme(json.Value), []) : (null, JsonPlaces.Add(violations, bytes, file));
    }

    private static Theme ToTheme(JsonElement json)
    {
        var usual = Theme.Gost;
        return usual with
        {
            Name = json.GetProperty("name").GetString()!,
            Font = Text(json, "font", usual.Font)!,
            AlternativeFont = Text(json, "alternative_font", usual.AlternativeFont)!,
            BodySize = Number(json, "body_size", usual.BodySize),
            TableSize = Number(json, "table_size", usual.TableSize),
            LandscapeTableSize = Number(json, "landscape_table_size", usual.LandscapeTableSize),
            FootnoteSize = Number(json, "footnote_size", usual.FootnoteSize),
            LineSpacing = Number(json, "line_spacing", usual.LineSpacing),
            FirstLineIndent = Length.FromMillimetres(Number(json, "first_line_indent_mm", usual.FirstLineIndent.Millimetres)),
            ParagraphSpacing = Length.FromPoints(Number(json, "paragraph_spacing_pt", usual.ParagraphSpacing.Points)),
            HeadingSpacingBefore = Length.FromPoints(Number(json, "heading_before_pt", usual.HeadingSpacingBefore.Points)),
            HeadingSpacingAfter = Length.FromPoints(Number(json, "heading_after_pt", usual.HeadingSpacingAfter.Points)),
            CellPadding = Length.FromMillimetres(Number(json, "cell_padding_mm", usual.CellPadding.Millimetres)),
            HeaderFill = Text(json, "header_fill", usual.HeaderFill)?.ToUpperInvariant(),
            GroupFill = Text(json, "group_fill", usual.GroupFill)?.ToUpperInvariant(),
            GoodFill = Text(json, "good_fill", usual.GoodFill)?.ToUpperInvariant(),
            AttentionFill = Text(json, "attention_fill", usual.AttentionFill)?.ToUpperInvariant(),
            BadFill = Text(json, "bad_fill", usual.BadFill)?.ToUpperInvariant(),
            MutedFill = Text(json, "muted_fill", usual.MutedFill)?.ToUpperInvariant(),
            LinkColour = Text(json, "link_colour", usual.LinkColour)!.ToUpperInvariant(),
            ChartColours = json.TryGetProperty("chart_colours", out var colours)
                ? [.. colours.EnumerateArray().Select(colour => colour.GetString()!.ToUpperInvariant())]
                : usual.ChartColours,
        };
    }

    private static string? Text(JsonElement json, string name, string? usual) => json.TryGetProperty(name, out var value) ? value.GetString() : usual;

    private static double Number(JsonElement json, string name, double usual) => json.TryGetProperty(name, out var value) ? value.GetDouble() : usual;
}
