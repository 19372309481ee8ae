using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>The passport lists a section that the document does not have.</summary>
public sealed class DeclaredSectionMissingRule : FindingRule
{
    private const double SameTitle = 0.6;

    public override string Code => "DECLARED_SECTION_MISSING";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var titles = context.Outline.Sections.Select(s => s.Value.Title).OfType<string>().ToList();
        return Declared(context)
            .Where(d => PlainText.Of(d.Text).Length > 0 && !titles.Exists(t => PlainText.Of(t) == PlainText.Of(d.Text) || PlainText.Likeness(t, d.Text) >= SameTitle))
            .Select(d => Error(d.Path, $"Раздел из паспорта не найден в документе: «{Snippet.Of(d.Text)}»", "Добавьте раздел или уберите его из перечня"));
    }

    private static IEnumerable<(string Text, string Path)> Declared(FindingContext context) =>
        context.Outline.PassportRows.Where(r => r.Value.Key == PassportKey.Sections).SelectMany(r => r.Value.Blocks.SelectMany((block, b) => block switch
        {
            ItemList list => list.Items.Select((item, i) => (item.Text, $"{r.Path}.blocks[{b}].items[{i}].text")),
            Paragraph paragraph => paragraph.Text.Split('\n').Select(line => (line, $"{r.Path}.blocks[{b}].text")),
            _ => [],
        }));
}
