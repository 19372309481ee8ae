using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A risk that leads to no direction, measure or result.</summary>
public sealed class RiskWithoutMeasureRule : FindingRule
{
    public override string Code => "RISK_WITHOUT_MEASURE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var work = RiskWork.Of(context);
        foreach (var (risk, i) in context.Programme.Risks.Select((r, i) => (r, i)))
        {
            var path = $"{context.Path}.risks[{i}]";
            var missing = Missing(risk, context.Programme, work).ToList();
            if (missing.Count > 0)
            {
                yield return Warning(path, $"По риску «{risk.Name}» нет: {string.Join(", ", missing)}", "Каждый риск ведёт к направлению, мерам и результатам");
            }
        }

        foreach (var (text, path) in Listed(context, BlockRole.RiskFactors).Where(r => !work.Answers(r.Text)))
        {
            yield return Warning(path, $"На риск не отвечает ни одно направление или мероприятие: «{Snippet.Of(text)}»", "Добавьте направление работы по этому риску");
        }
    }

    internal static IEnumerable<(string Text, string Path)> Listed(FindingContext context, string role) =>
        context.Outline.Lists.Where(l => l.Value.Role == role).SelectMany(l => l.Value.Items.Select((item, i) => (item.Text, $"{l.Path}.items[{i}].text")));

    private static IEnumerable<string> Missing(Risk risk, Programme programme, RiskWork work)
    {
        var answered = work.Answers(risk.Name);
        if (string.IsNullOrWhiteSpace(risk.Direction) && !answered)
        {
            yield return "направления";
        }

        if (risk.Measures.Count == 0 && !answered && !programme.Tasks.Any(t => t.RiskIds.Contains(risk.Id, StringComparer.Ordinal)))
        {
            yield return "мер";
        }

        if (risk.ExpectedResults.Count == 0 && !answered)
        {
            yield return "ожидаемых результатов";
        }
    }
}
