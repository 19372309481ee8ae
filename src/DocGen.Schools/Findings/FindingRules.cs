using DocGen.Schools.Findings.DataRules;
using DocGen.Schools.Findings.Rules;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Findings;

/// <summary>The one list of rules.</summary>
public static class FindingRules
{
    /// <summary>Rules over one programme, in the order of their findings: document, structure, terms, responsibility, text.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        new NoTitlePageRule(),
        new NoApprovalRule(),
        new ProgrammeTermLengthRule(),
        new PassportBodyMismatchRule(),
        new DeclaredSectionMissingRule(),
        new DuplicateContentRule(),
        new NumberingGapRule(),
        new NumberingCollisionRule(),
        new NumberingStyleRule(),
        new SectionNumberReusedRule(),
        new RoadmapMissingRule(),
        new ColumnMislabelledRule(),
        new RowWithoutNumberRule(),
        new SubRowsLostRule(),
        new CellSplitByPageRule(),
        new TaskNotInRoadmapRule(),
        new DeadlineEndBeforeStartRule(),
        new DeadlineOutsideProgrammeRule(),
        new DeadlineCrossesStageRule(),
        new VagueDeadlineRule(),
        new StageWithoutDeadlineRule(),
        new ResponsibleWithoutPersonRule(),
        new ResponsibleNotInParticipantsRule(),
        new ResponsibleNoSeparatorRule(),
        new NoResponsibleRule(),
        new BodyNotEstablishedRule(),
        new MentorNotNamedRule(),
        new NoIndicatorsRule(),
        new IndicatorWithoutBaselineRule(),
        new IndicatorNotMeasurableRule(),
        new ResultNotMeasurableRule(),
        new DefinitionNotMeasurableRule(),
        new PercentOutOfRangeRule(),
        new ExamDataIncompleteRule(),
        new RiskWithoutMeasureRule(),
        new RiskSetInconsistentRule(),
        new DanglingReferenceRule(),
        new DuplicateItemRule(),
        new DuplicateHeadingRule(),
        new ListPunctuationRule(),
        new ListItemWithoutMarkerRule(),
        new ListNestingLostRule(),
        new OrgNameVariantRule(),
        new AbbreviationNotExpandedRule(),
        new HtmlInTextRule(),
        new WrongCodepointRule(),
        new ReviewRemarkLeftRule(),
        new SentenceTruncatedRule(),
        new TrailingColonRule(),
        new WordBrokenBySpaceRule(),
        new WordsGluedRule(),
        new TypoRule(),
        new StrayTextRule(),
        new ParagraphsMergedRule(),
        new PeriodUnclearRule(),
        new UnbalancedQuotesRule(),
        new UnbalancedBracketsRule(),
        new QuotesStraightRule(),
        new SpacingRule(),
    ];

    /// <summary>Rules over the data around programmes.</summary>
    public static IReadOnlyList<DataRule> OfData { get; } =
    [
        new UnknownReferenceRule(),
        new GenderUnknownRule(),
        new StaffCountRule(),
        new ResultOutOfRangeRule(),
        new ResultIncompleteRule(),
        new MentorMissingRule(),
    ];

    /// <summary>Findings of a whole file: its registry and results, then each programme under «$.programmes[i]».</summary>
    public static IReadOnlyList<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return
        [
            .. OfData.SelectMany(rule => rule.Check(data)),
            .. data.Programmes.SelectMany((programme, i) => Check(programme, data, $"$.programmes[{i}]")),
        ];
    }

    /// <summary>Findings of one programme, in the order of the rules and of the document.</summary>
    /// <param name="data">The data around the programme: organizations, people, results.</param>
    /// <param name="path">JSON path of the programme in its file.</param>
    public static IReadOnlyList<Finding> Check(Programme programme, SchoolData data, string path = "$")
    {
        var context = new FindingContext(programme, data, path);
        return [.. All.SelectMany(rule => rule.Check(context))];
    }
}
