using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Where a programme may answer a risk: sections of directions, roadmap groups and rows, tasks, lists of measures and directions.</summary>
internal sealed class RiskWork
{
    /// <summary>Words that name any risk alike and so tell nothing about which one it is.</summary>
    private static readonly HashSet<string> Common = PlainText.Stems(
        "низкий низкая низкое уровень высокая высокий доля недостаточная недостаточный школа школы школьный обучающиеся обучающихся проблемы слабая качество работы повышенный учебная учебной");

    private readonly List<HashSet<string>> answers;

    private RiskWork(IEnumerable<string> texts) => answers = [.. texts.Distinct(StringComparer.Ordinal).Select(PlainText.Stems)];

    public static RiskWork Of(FindingContext context)
    {
        var outline = context.Outline;
        var directions = outline.Sections.Where(s => s.Role == BlockRole.Directions).Select(s => s.Value.Title).OfType<string>();
        var rows = outline.Rows.SelectMany(r => new[] { r.Row.Event, r.Group.Title }).OfType<string>();
        var lists = outline.Lists.Where(l => l.Value.Role is BlockRole.Directions or BlockRole.Measures or BlockRole.Tasks).SelectMany(l => l.Value.Items).Select(i => i.Text);
        return new(directions.Concat(rows).Concat(lists).Concat(context.Programme.Tasks.Select(t => t.Text)));
    }

    /// <summary>Some part of the work names what the risk is about.</summary>
    public bool Answers(string risk)
    {
        var stems = PlainText.Stems(risk);
        stems.ExceptWith(Common);
        return stems.Count == 0 || answers.Exists(a => a.Overlaps(stems));
    }
}
