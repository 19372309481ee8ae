namespace DocGen.Schools.Findings.Rules;

/// <summary>A number left out among siblings: 1, 2, 4.</summary>
public sealed class NumberingGapRule : FindingRule
{
    public override string Code => "NUMBERING_GAP";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var strays = NumberingCollisionRule.StrayNumbers(context).ToHashSet();
        foreach (var series in NumberSeries.Of(context))
        {
            foreach (var (before, after) in series.Members.Zip(series.Members.Skip(1)))
            {
                var sameLevel = before.Number.Depth == after.Number.Depth && before.Number.Parts.SkipLast(1).SequenceEqual(after.Number.Parts.SkipLast(1));
                var skipped = after.Number.Last - before.Number.Last - 1;
                if (sameLevel && skipped > 0 && !(skipped == 1 && before.Number.Depth == 1 && strays.Contains(before.Number.Last + 1)))
                {
                    var all = string.Join(", ", series.Members.Select(m => m.Number.ToString()));
                    yield return Error(after.Path, $"Пропуск в нумерации в {series.Name}: после {before.Number} сразу {after.Number} ({all})", "Исправьте номера или верните пропущенный пункт");
                }
            }
        }
    }
}
