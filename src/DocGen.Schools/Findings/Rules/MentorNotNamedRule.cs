using System.Text.RegularExpressions;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Findings.Rules;

/// <summary>The programme counts on a mentor school and names none, or one that the registry does not know.</summary>
public sealed partial class MentorNotNamedRule : FindingRule
{
    public override string Code => "MENTOR_NOT_NAMED";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        const string hint = "Назовите школу-наставника и приказ, которым она закреплена";
        if (context.Programme.Mentor is { } mentor)
        {
            return context.Organization(mentor.OrganizationId) is { Kind: OrganizationKind.School }
                ? []
                : [Error($"{context.Path}.mentor.organization_id", $"Школы-наставника «{mentor.OrganizationId}» нет в реестре", hint)];
        }

        return context.Outline.FirstMention(t => Words().IsMatch(t)) is { } mention
            ? [Warning(mention.Path, "Говорится о школе-наставнике, но она не названа", hint)]
            : [];
    }

    /// <summary>A mentor of schools; a teacher's mentor (наставник молодого педагога) is another thing.</summary>
    [GeneratedRegex(@"школ\p{L}*\s?[-–—]\s?наставник|(?:школ|учреждени|организаци)\p{L}*\s?[-–—]\s?наставник|наставничеств\p{L}*\s+школ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Words();
}
