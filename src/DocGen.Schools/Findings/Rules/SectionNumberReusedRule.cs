using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Subsections that count from one although their section has a number, so that the document has two sections «2».</summary>
public sealed class SectionNumberReusedRule : FindingRule
{
    public override string Code => "SECTION_NUMBER_REUSED";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sections = context.Outline.Sections.Select(s => (Place: s, Number: OrdinalNumber.Read(s.Value.Number))).Where(s => s.Number is not null).ToList();
        foreach (var children in sections.GroupBy(s => s.Place.SectionPath, StringComparer.Ordinal))
        {
            var parent = sections.Find(s => s.Place.Path == children.Key);
            var reused = parent.Number is null ? [] : children.Where(c =>
                c.Number!.Depth <= parent.Number.Depth && sections.Exists(s => s.Place.SectionPath != children.Key && s.Number!.SameAs(c.Number))).ToList();
            if (reused.Count > 0)
            {
                yield return Warning(
                    children.Key,
                    $"Внутри раздела {parent.Number} повторены номера других разделов: {string.Join(", ", reused.Select(r => r.Number!.ToString()))}",
                    $"Нумеруйте подразделы {parent.Number}.1, {parent.Number}.2…");
            }
        }
    }
}
