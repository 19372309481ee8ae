using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>Lists with their markers. A marker that the style counts by itself is left to it; any other is printed as typed.</summary>
internal static class ListSource
{
    public static IEnumerable<JsonObject> Of(ItemList list)
    {
        var lead = BlockSource.Marked(list.LeadMarker, list.Lead ?? string.Empty);
        var entries = list.Items.Where(Says).ToList();
        if (entries.Count == 0)
        {
            return string.IsNullOrWhiteSpace(lead) ? [] : [BlockSource.Paragraph(lead, list.Role)];
        }

        var style = Style(list.Style, entries);
        return
        [
            Members.Of(
                ("type", "list"), ("role", Members.Text(list.Role)), ("lead", Members.Text(lead)), ("style", style), ("items", Items(entries, style))),
        ];
    }

    private static JsonArray Items(List<ListEntry> entries, string style) =>
        Members.List(entries.Select((entry, i) => Item(entry, Counted(entry.Marker, i + 1, style) ? null : entry.Marker)));

    private static JsonObject Item(ListEntry entry, string? marker)
    {
        var nested = entry.Items.Where(Says).ToList();
        var style = Style(null, nested);
        return Members.Of(
            ("text", string.IsNullOrWhiteSpace(entry.Text) ? entry.Marker : entry.Text),
            ("marker", string.IsNullOrWhiteSpace(entry.Text) ? null : Members.Text(marker)),
            ("style", nested.Count > 0 ? style : null),
            ("items", nested.Count > 0 ? Items(nested, style) : null));
    }

    private static bool Says(ListEntry entry) => !string.IsNullOrWhiteSpace(entry.Text) || !string.IsNullOrWhiteSpace(entry.Marker) || entry.Items.Any(Says);

    /// <summary>The style by its name; without one, by the first marker; items that nobody marked are paragraphs without a mark.</summary>
    private static string Style(string? named, List<ListEntry> entries) => named switch
    {
        "decimal-dot" or "decimal" => "decimal",
        "decimal-bracket" or "parenthesis" => "parenthesis",
        "letter-bracket" or "letter" => "letter",
        "bullet" or "outline" or "roman" or "none" or "dash" => named,
        _ => entries.FirstOrDefault(e => !string.IsNullOrWhiteSpace(e.Marker))?.Marker?.Trim() switch
        {
            null => "none",
            ['•' or '·' or '*' or '●' or '▪'] => "bullet",
            ['-' or '–' or '—' or '−'] => "dash",
            [>= '0' and <= '9', .., ')'] => "parenthesis",
            [>= '0' and <= '9', ..] => "decimal",
            [_, ')'] => "letter",
            _ => "dash",
        },
    };

    private static bool Counted(string? marker, int number, string style)
    {
        var typed = marker?.Trim();
        return style switch
        {
            "decimal" => typed == string.Create(CultureInfo.InvariantCulture, $"{number}."),
            "parenthesis" => typed == string.Create(CultureInfo.InvariantCulture, $"{number})"),
            "dash" or "bullet" => typed is null or { Length: 1 } && (typed is null || !char.IsLetterOrDigit(typed[0])),
            _ => string.IsNullOrEmpty(typed),
        };
    }
}
