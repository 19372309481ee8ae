using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A task, an indicator or an expected result as stated in one place.</summary>
/// <param name="Number">The number as read from its marker; null without one.</param>
internal sealed record StatementItem(string Text, string Path, string? Number)
{
    /// <summary>The text as compared.</summary>
    public string Plain { get; } = PlainText.Of(Text);

    public static List<StatementItem> InPassport(FindingContext context, string role) => OfLists(context, role, inPassport: true);

    /// <summary>The programme's own field where it is filled, else the body.</summary>
    public static List<StatementItem> InBody(FindingContext context, string role)
    {
        List<StatementItem> own = role switch
        {
            BlockRole.Tasks => [.. context.Programme.Tasks.Select((t, i) => new StatementItem(t.Text, $"{context.Path}.tasks[{i}].text", OrdinalNumber.Read(t.Number)?.ToString()))],
            BlockRole.Indicators => [.. context.Outline.Indicators.Select(i => new StatementItem(i.Value.Name, $"{i.Path}.name", null))],
            _ => [],
        };
        return own.Count > 0 ? own : OfLists(context, role, inPassport: false);
    }

    private static List<StatementItem> OfLists(FindingContext context, string role, bool inPassport) =>
    [
        .. context.Outline.ListsOf(role, inPassport).SelectMany(l => l.Value.Items.Select((item, i) =>
            new StatementItem(item.Text, $"{l.Path}.items[{i}].text", OrdinalNumber.Read(item.Marker)?.ToString()))),
    ];
}
