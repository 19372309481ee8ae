using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Somebody answers for rows and is not among the participants of the programme; told once a party.</summary>
public sealed class ResponsibleNotInParticipantsRule : FindingRule
{
    private static readonly string[] ParticipantRows = [PassportKey.Participants, PassportKey.Developers, PassportKey.Responsible, PassportKey.ProgrammeLead, PassportKey.Lead, PassportKey.Partners];

    public override string Code => "RESPONSIBLE_NOT_IN_PARTICIPANTS";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var ids = context.Programme.Participants.SelectMany(p => new[] { p.OrganizationId, p.PersonId }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var rows = context.Outline.PassportRows.Where(r => ParticipantRows.Contains(r.Value.Key, StringComparer.Ordinal)).ToList();
        var named = Unspaced(string.Join(' ', context.Outline.Texts.Where(t => rows.Exists(r => t.Path.StartsWith(r.Path + ".", StringComparison.Ordinal))).Select(t => t.Text)));
        if (ids.Count == 0 && named.Length == 0)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        // The same words in many rows name the same parties.
        foreach (var row in context.Outline.Rows.DistinctBy(row => row.Row.Responsible is { Parties.Count: 0 } words ? words.Text : row.Path, StringComparer.Ordinal))
        {
            foreach (var party in context.Responsible.Read(row.Row.Responsible))
            {
                if (!Takes(party, context, ids, named) && told.Add(party.OrganizationId ?? PlainText.Of(party.Name)))
                {
                    yield return Info($"{row.Path}.responsible", $"Ответственного нет среди участников программы: «{party.Name}»", "Добавьте его в участники или исправьте ответственного");
                }
            }
        }
    }

    /// <summary>Without spaces, so that a word broken by one is still the same name.</summary>
    private static string Unspaced(string text) => PlainText.Of(text).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>By id, by name, or by the abbreviation of a participant in the name («Зам. директора по УВР ШНОР»).</summary>
    private static bool Takes(ResponsibleParty party, FindingContext context, HashSet<string> ids, string named)
    {
        if ((party.OrganizationId is { } id && ids.Contains(id)) || (party.PersonId is { } person && ids.Contains(person)))
        {
            return true;
        }

        var organization = context.Organization(party.OrganizationId);
        return new[] { party.Name, organization?.ShortName, organization?.FullName }.OfType<string>().Select(Unspaced)
            .Concat(Word.Of(party.Name).Where(w => w.Length > 2 && w.Text.All(char.IsUpper) && !AbbreviationNotExpandedRule.Known.Contains(w.Text)).Select(w => Unspaced(w.Text)))
            .Any(n => n.Length > 0 && named.Contains(n, StringComparison.Ordinal));
    }
}
