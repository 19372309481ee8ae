using System.Text.Json.Nodes;
using DocGen.Schools.Programmes;

namespace DocGen.Jobs.Sources.Content;

/// <summary>A stage. The line as typed is printed where there is one; what it does not say of the parts is printed beside it.</summary>
internal static class StageSource
{
    public static JsonObject? Of(Stage stage, JsonArray? blocks)
    {
        var text = string.IsNullOrWhiteSpace(stage.Text) ? null : stage.Text;
        var (number, period, title) = (Unsaid(stage.Number, text), Unsaid(stage.Period?.Text, text), Unsaid(stage.Title, text));
        // A stage must have a name or a text: its term, else its number, stands for the name.
        if (text is null && title is null)
        {
            title = period ?? number;
            (period, number) = (null, period is null ? null : number);
        }

        if (text is null && title is null)
        {
            return blocks is null ? null : Members.Of(("title", "Этап"), ("blocks", blocks));
        }

        return Members.Of(
            ("marker", Members.Text(number)), ("period", Members.Text(period)), ("title", Members.Text(title)), ("text", Members.Text(text)), ("blocks", blocks));
    }

    private static string? Unsaid(string? part, string? text) =>
        string.IsNullOrWhiteSpace(part) || text?.Contains(part.Trim(' ', '.', '(', ')'), StringComparison.OrdinalIgnoreCase) == true ? null : part;
}
