using System.Text.Json.Nodes;
using DocGen.Schools.Programmes.Content;
using DocGen.Templates.Russian.Dates;

namespace DocGen.Jobs.Sources.Content;

/// <summary>References to other documents. A number and a date that the text itself names are not said twice.</summary>
internal static class RelatedSource
{
    public static JsonObject Block(RelatedDocument document) => Members.Of(("type", "related_documents"), ("items", new JsonArray(Item(document))));

    public static JsonObject Item(RelatedDocument document)
    {
        var dated = document.Date is { } date && !Names(document.Text, DateText.Short(date)) && !Names(document.Text, DateText.Long(date));
        return Members.Of(
            ("title", document.Text),
            ("date", dated ? Members.Date(document.Date) : null),
            ("number", document.Number is { } number && !Names(document.Text, number) ? Members.Text(number) : null),
            ("note", document.Target is { } target && Uri.IsWellFormedUriString(target, UriKind.Absolute) ? Members.Text(target) : null));
    }

    private static bool Names(string text, string part) =>
        text.Replace('\u00A0', ' ').Contains(part.Replace('\u00A0', ' '), StringComparison.OrdinalIgnoreCase);
}
