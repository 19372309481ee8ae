using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Expected results typed in the passport and again in the body, though one text could be shown in both places.</summary>
public sealed class DuplicateContentRule : FindingRule
{
    public override string Code => "DUPLICATE_CONTENT";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var passport = context.Outline.ListsOf(BlockRole.ExpectedResults, inPassport: true).ToList();
        var body = context.Outline.ListsOf(BlockRole.ExpectedResults, inPassport: false).ToList();
        foreach (var list in passport)
        {
            if (body.Find(b => Same(b.Value, list.Value)) is { } twin && !TypedAlike(twin.Value, list.Value))
            {
                yield return Info(list.Path, "Ожидаемые результаты набраны дважды с небольшими различиями в оформлении", "Храните перечень в одном месте");
            }
        }
    }

    private static bool Same(ItemList a, ItemList b) =>
        a.Items.Select(i => PlainText.Of(i.Text)).SequenceEqual(b.Items.Select(i => PlainText.Of(i.Text)), StringComparer.Ordinal);

    private static bool TypedAlike(ItemList a, ItemList b) =>
        a.Items.Select(i => (i.Marker, i.Text)).SequenceEqual(b.Items.Select(i => (i.Marker, i.Text)));
}
