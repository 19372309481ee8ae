using System.Collections.Immutable;
using DocGen.Documents.OfficialForm.Rules;

namespace DocGen.Documents.OfficialForm;

/// <summary>Every rule of the official form, in the order they are told.</summary>
internal static class FormRules
{
    public static ImmutableArray<FormRule> All { get; } =
    [
        new PageSizeRule(), new MarginsRule(), new PageNumbersRule(), new HeaderDistanceRule(), new TextSizeRule(), new TableTextSizeRule(), new OneFontRule(),
        new FirstLineRule(), new JustifiedRule(), new LineSpacingRule(), new HyphenationRule(), new NoBreakRule(), new ApprovalMarkRule(), new AppendixMarkRule(),
        new OrderRule(), new ProtocolRule(), new TableHeadRule(),
    ];
}
