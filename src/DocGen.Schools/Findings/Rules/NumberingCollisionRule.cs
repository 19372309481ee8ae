using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>One number on two siblings, numbers that run back, or an inner item that took the number of a section.</summary>
public sealed class NumberingCollisionRule : FindingRule
{
    public override string Code => "NUMBERING_COLLISION";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var series in NumberSeries.Of(context))
        {
            foreach (var (before, after) in series.Members.Zip(series.Members.Skip(1)))
            {
                if (before.Number.Depth == after.Number.Depth && Compare(after.Number.Parts, before.Number.Parts) <= 0 && after.Number.Last != 1)
                {
                    yield return Error(after.Path, $"В {series.Name} номер {after.Number} стоит после {before.Number}", "Пронумеруйте пункты по порядку");
                }
            }
        }

        foreach (var (number, path) in Strays(context))
        {
            yield return Error(path, $"Пункт внутри раздела занял номер {number} раздела документа", "Дайте пункту номер его уровня");
        }
    }

    /// <summary>Section numbers that items inside a section took.</summary>
    internal static IEnumerable<int> StrayNumbers(FindingContext context) => Strays(context).Select(s => s.Number);

    /// <summary>The first form of evaluation numbered other than one: its number belongs to the sections, which lack it.</summary>
    private static IEnumerable<(int Number, string Path)> Strays(FindingContext context)
    {
        var sections = context.Outline.Sections.Where(s => s.SectionPath == context.Path).Select(s => OrdinalNumber.Read(s.Value.Number))
            .OfType<OrdinalNumber>().Where(n => n.Depth == 1).Select(n => n.Last).ToHashSet();
        foreach (var forms in context.Outline.EvaluationForms)
        {
            if (forms.Value.Items.Count > 0 && OrdinalNumber.Read(forms.Value.Items[0].Marker) is { Depth: 1, Last: > 1 } number
                && !sections.Contains(number.Last) && sections.Contains(number.Last - 1))
            {
                yield return (number.Last, $"{forms.Path}.items[0]");
            }
        }
    }

    private static int Compare(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i] != b[i])
            {
                return a[i].CompareTo(b[i]);
            }
        }

        return 0;
    }
}
