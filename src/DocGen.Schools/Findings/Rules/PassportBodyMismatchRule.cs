using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>The passport and the body say different things: goal, tasks, indicators, expected results.</summary>
public sealed class PassportBodyMismatchRule : FindingRule
{
    /// <summary>From here two texts are one statement said differently, below they are two statements.</summary>
    private const double SameStatement = 0.5;

    /// <summary>A goal is often turned from a verb into a noun; this much in common is still the same goal.</summary>
    private const double SameGoal = 0.6;

    public override string Code => "PASSPORT_BODY_MISMATCH";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Goals(context)
            .Concat(Compare(context, BlockRole.Tasks, "задач"))
            .Concat(Compare(context, BlockRole.Indicators, "показателей"))
            .Concat(Compare(context, BlockRole.ExpectedResults, "ожидаемых результатов"));
    }

    private IEnumerable<Finding> Goals(FindingContext context)
    {
        var passport = context.Outline.Goals.Find(g => g.InPassport);
        var body = context.Outline.Goals.Where(g => !g.InPassport).ToList();
        if (passport is not null && body.Count > 0 && !body.Exists(g => PlainText.Likeness(g.Value, passport.Value) >= SameGoal))
        {
            yield return Error(passport.Path, $"Цель в паспорте и в тексте разная: «{Snippet.Of(passport.Value)}» и «{Snippet.Of(body[0].Value)}»", "Приведите цель к одной формулировке");
        }
    }

    private IEnumerable<Finding> Compare(FindingContext context, string role, string name)
    {
        var passport = StatementItem.InPassport(context, role);
        var body = StatementItem.InBody(context, role);
        if (passport.Count == 0 || body.Count == 0)
        {
            yield break;
        }

        var unmatched = body.Where(b => !passport.Exists(p => p.Plain == b.Plain)).ToList();
        foreach (var item in passport.Where(p => !body.Exists(b => b.Plain == p.Plain)))
        {
            var twin = unmatched.Where(b => PlainText.Likeness(b.Text, item.Text) >= SameStatement).MaxBy(b => PlainText.Likeness(b.Text, item.Text));
            if (twin is not null)
            {
                unmatched.Remove(twin);
            }

            yield return Error(
                item.Path,
                twin is null ? $"В перечне {name} паспорта есть пункт, которого нет в тексте: «{Snippet.Of(item.Text)}»"
                    : $"Пункт перечня {name} в паспорте и в тексте записан по-разному: «{Difference(item.Plain, twin.Plain)}»",
                "Приведите паспорт и текст к одной формулировке");
        }

        foreach (var item in unmatched)
        {
            yield return Error(item.Path, $"В тексте есть пункт перечня {name}, которого нет в паспорте: «{Snippet.Of(item.Text)}»", "Добавьте пункт в паспорт или уберите из текста");
        }

        if (Numbers(passport) is { } inPassport && Numbers(body) is { } inBody && inPassport != inBody)
        {
            yield return Error(passport[0].Path, $"Нумерация {name} разная: в паспорте {inPassport}, в тексте {inBody}", "Пронумеруйте одинаково");
        }
    }

    /// <summary>Null when the items have no numbers.</summary>
    private static string? Numbers(List<StatementItem> items) => items.TrueForAll(i => i.Number is not null)
        ? string.Join(", ", items.Select(i => i.Number))
        : null;

    /// <summary>What the longer says beyond their common beginning.</summary>
    private static string Difference(string a, string b)
    {
        var common = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        var longer = a.Length >= b.Length ? a : b;
        var start = longer.LastIndexOf(' ', Math.Min(common, longer.Length - 1)) + 1;
        return Snippet.Of("…" + longer[start..]);
    }
}
