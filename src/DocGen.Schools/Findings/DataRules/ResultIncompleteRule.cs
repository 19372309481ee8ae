namespace DocGen.Schools.Findings.DataRules;

/// <summary>A result whose share cannot be computed, or cannot be weighed because nobody counted the participants.</summary>
public sealed class ResultIncompleteRule : DataRule
{
    public override string Code => "EXAM_DATA_INCOMPLETE";

    public override IEnumerable<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        for (var i = 0; i < data.ExamResults.Count; i++)
        {
            var result = data.ExamResults[i];
            var missing = new[]
            {
                result.Participants is null && result.Marks is null ? "числа участников" : null,
                result.BelowMinimum is null && result.BelowMinimumPercent is null && result.Marks is null ? "числа не преодолевших минимум" : null,
            }.OfType<string>().ToList();
            if (missing.Count > 0)
            {
                yield return Warning($"$.exam_results[{i}]", $"{ResultOutOfRangeRule.Name(result)}: нет {string.Join(" и ", missing)}", ResultOutOfRangeRule.Hint(result));
            }
        }
    }
}
