using DocGen.Schools.Findings;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Findings;

public sealed class CleanProgrammeTests
{
    public static TheoryData<string> Codes { get; } = [.. FindingRules.All.Select(r => r.Code)];

    /// <summary>The negative of every rule: a programme without faults.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_ProgrammeWithoutFaults_FindsNothing(string code)
    {
        var rule = FindingRules.All.Single(r => r.Code == code);

        Assert.Equal([], rule.Check(new(CleanProgramme.Value, CleanProgramme.Data)));
    }

    [Fact]
    public void All_Codes_AreUniqueCapitals()
    {
        Assert.Equal(FindingRules.All.Count, FindingRules.All.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FindingRules.All, r => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", r.Code));
    }

    [Fact]
    public void All_Rules_AreEveryRuleOfTheAssembly()
    {
        var written = typeof(CodedRule).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodedRule)));

        Assert.Equal(written.Select(t => t.Name).Order(StringComparer.Ordinal), FindingRules.All.Concat<CodedRule>(FindingRules.OfData).Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PERCENT_OUT_OF_RANGE NUMBERING_GAP NUMBERING_COLLISION ROW_WITHOUT_NUMBER SUB_ROWS_LOST COLUMN_MISLABELLED PASSPORT_BODY_MISMATCH DECLARED_SECTION_MISSING TASK_NOT_IN_ROADMAP DEADLINE_END_BEFORE_START DEADLINE_OUTSIDE_PROGRAMME DEADLINE_CROSSES_STAGE VAGUE_DEADLINE STAGE_WITHOUT_DEADLINE INDICATOR_WITHOUT_BASELINE INDICATOR_NOT_MEASURABLE NO_INDICATORS EXAM_DATA_INCOMPLETE ROADMAP_MISSING RISK_WITHOUT_MEASURE MENTOR_NOT_NAMED RESPONSIBLE_WITHOUT_PERSON RESPONSIBLE_NOT_IN_PARTICIPANTS NO_APPROVAL HTML_IN_TEXT WORD_BROKEN_BY_SPACE WORDS_GLUED SPACING UNBALANCED_QUOTES UNBALANCED_BRACKETS QUOTES_STRAIGHT WRONG_CODEPOINT REVIEW_REMARK_LEFT SENTENCE_TRUNCATED DUPLICATE_ITEM LIST_PUNCTUATION TRAILING_COLON ORG_NAME_VARIANT ABBREVIATION_NOT_EXPANDED")]
    public void All_Codes_CoverTheDomain(string codes) =>
        Assert.Empty(codes.Split(' ').Except(FindingRules.All.Select(r => r.Code), StringComparer.Ordinal));
}
