using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>An item that lost its marker while the others have theirs.</summary>
public sealed class ListItemWithoutMarkerRule : FindingRule
{
    public override string Code => "LIST_ITEM_WITHOUT_MARKER";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Outline.Lists.SelectMany(l => Check(l.Value.Items, $"{l.Path}.items"));
    }

    private IEnumerable<Finding> Check(IReadOnlyList<ListEntry> items, string path)
    {
        var marked = items.Any(i => i.Marker is not null);
        for (var i = 0; i < items.Count; i++)
        {
            if (marked && items[i].Marker is null)
            {
                yield return Warning($"{path}[{i}]", $"Пункт перечня без маркера: «{Snippet.Of(items[i].Text)}»", "Поставьте маркер, как у других пунктов, или сделайте абзацем");
            }

            foreach (var nested in Check(items[i].Items, $"{path}[{i}].items"))
            {
                yield return nested;
            }
        }
    }
}
