using System.Text.RegularExpressions;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A working group acts in the programme, and nothing creates it or says who is in it.</summary>
public sealed partial class BodyNotEstablishedRule : FindingRule
{
    public override string Code => "BODY_NOT_ESTABLISHED";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Outline.FirstMention(t => Group().IsMatch(t)) is not { } mention)
        {
            return [];
        }

        var established = context.Programme.Participants.Any(p => p.Role is { } role && Group().IsMatch(role)) || context.Outline.FirstMention(t => Created().IsMatch(t)) is not null;
        return established
            ? []
            : [Warning(mention.Path, "Рабочая группа действует, но ничем не создана и её состав не назван", "Добавьте приказ о создании группы и её состав")];
    }

    [GeneratedRegex(@"(?<!\p{L})рабоч(?:ая|ей|ую) групп", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?:создани|создать|состав|утвержден|приказ)\p{L}*(?:\s+\p{L}+){0,4}\s+рабочей групп", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Created();
}
