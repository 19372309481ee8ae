using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>An item announces sub-items, and they carry the marker of its own level.</summary>
public sealed class ListNestingLostRule : FindingRule
{
    public override string Code => "LIST_NESTING_LOST";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var list in context.Outline.Lists)
        {
            if (list.Value is { LeadMarker: { } marker, Lead: { } lead } && list.Value.Items.Any(i => i.Marker == marker))
            {
                yield return Warning(list.Path, $"Подпункты отмечены так же, как пункт над ними: «{Snippet.Of(lead)}»", "Вложите подпункты или дайте им другой маркер");
            }

            for (var i = 0; i + 1 < list.Value.Items.Count; i++)
            {
                if (list.Value.Items[i] is { Items.Count: 0 } item && item.Text.AsSpan().TrimEnd().EndsWith(":"))
                {
                    yield return Warning($"{list.Path}.items[{i}]", $"После пункта с двоеточием нет подпунктов: «{Snippet.Of(item.Text)}»", "Вложите следующие пункты в этот");
                }
            }
        }
    }
}
