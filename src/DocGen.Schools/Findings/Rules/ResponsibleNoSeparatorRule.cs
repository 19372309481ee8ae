using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Several parties in one cell with nothing between them («Отдел образования РМК ШНОР»); told once a roadmap.</summary>
public sealed class ResponsibleNoSeparatorRule : FindingRule
{
    public override string Code => "RESPONSIBLE_NO_SEPARATOR";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool IsGlued(Responsible? words) => words is { Parties.Count: 0 }
            && (known.TryGetValue(words.Text, out var found) ? found : (known[words.Text] = context.Responsible.LacksSeparators(words)));
        var glued = context.Outline.Rows.Where(r => IsGlued(r.Row.Responsible)).ToList();
        return glued.Count == 0
            ? []
            : [Warning($"{glued[0].Path}.responsible", $"Ответственные записаны без разделителя (строк: {glued.Count}): «{glued[0].Row.Responsible!.Text}»", "Разделите ответственных запятыми")];
    }
}
