using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Section numbers typed in different ways («2.1» and «2.2.»), or a subsection that is alone.</summary>
public sealed class NumberingStyleRule : FindingRule
{
    public override string Code => "NUMBERING_STYLE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var siblings in context.Outline.Sections.GroupBy(s => s.SectionPath, StringComparer.Ordinal))
        {
            var numbers = siblings.Select(s => (s.Path, s.Value.Number, Read: OrdinalNumber.Read(s.Value.Number))).Where(s => s.Read is not null).ToList();
            if (numbers.DistinctBy(n => n.Read!.TrailingDot).Count() > 1)
            {
                yield return Info(numbers[0].Path, $"Номера разделов оформлены по-разному: {string.Join(", ", numbers.Select(n => $"«{n.Number}»"))}", "Ставьте точку после номера везде или нигде");
            }

            if (numbers is [{ Read: { Depth: > 1, Last: 1 } only }])
            {
                yield return Info(numbers[0].Path, $"Подраздел {only} единственный в своём разделе", "Уберите номер или добавьте следующий подраздел");
            }
        }
    }
}
