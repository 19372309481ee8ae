using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>The organizations and people that a school and its programmes refer to, directly or through one another.</summary>
internal sealed class ReferencedRegistry(SchoolContext context)
{
    /// <param name="organizations">What is read already.</param>
    /// <param name="people">Who is read already.</param>
    /// <returns>Those given, and all that they and the programmes refer to.</returns>
    public async Task<(List<Organization> Organizations, List<Person> People)> OfAsync(
        IReadOnlyList<Organization> organizations, IReadOnlyList<Person> people, IReadOnlyList<Programme> programmes, CancellationToken cancellation)
    {
        var organizationsById = organizations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var peopleById = people.ToDictionary(p => p.Id, StringComparer.Ordinal);
        HashSet<string> organizationIds = new(StringComparer.Ordinal), personIds = new(StringComparer.Ordinal);
        foreach (var organization in organizations)
        {
            Collect(organization, organizationIds, personIds);
        }

        foreach (var programme in programmes)
        {
            Collect(programme, organizationIds, personIds);
        }

        while (true)
        {
            var missingOrganizations = organizationIds.Where(id => !organizationsById.ContainsKey(id)).ToList();
            var missingPeople = personIds.Where(id => !peopleById.ContainsKey(id)).ToList();
            if (missingOrganizations.Count == 0 && missingPeople.Count == 0)
            {
                return ([.. organizationsById.Values], [.. peopleById.Values]);
            }

            // What the database does not hold is dropped from the search: findings tell broken references.
            organizationIds.Clear();
            personIds.Clear();
            foreach (var row in await context.Organizations.AsNoTracking().Where(o => missingOrganizations.Contains(o.Id)).ToListAsync(cancellation))
            {
                organizationsById[row.Id] = row;
                Collect(row, organizationIds, personIds);
            }

            foreach (var row in await context.People.AsNoTracking().Where(p => missingPeople.Contains(p.Id)).ToListAsync(cancellation))
            {
                peopleById[row.Id] = row;
                Add(organizationIds, row.OrganizationId);
            }
        }
    }

    private static void Collect(Organization organization, HashSet<string> organizations, HashSet<string> people)
    {
        Add(organizations, organization.FounderId);
        Add(people, organization.HeadId);
    }

    private static void Collect(Programme programme, HashSet<string> organizations, HashSet<string> people)
    {
        Add(organizations, programme.Mentor?.OrganizationId);
        Add(people, programme.Mentor?.PersonId);
        foreach (var participant in programme.Participants)
        {
            Add(organizations, participant.OrganizationId);
            Add(people, participant.PersonId);
        }

        foreach (var party in ProgrammeRoadmap.Rows(programme).SelectMany(placed => placed.Row.Responsible?.Parties ?? []))
        {
            Add(organizations, party.OrganizationId);
            Add(people, party.PersonId);
        }

        foreach (var person in programme.Approvals.Select(a => a.PersonId).Concat(programme.Versions.Select(v => v.AuthorId)))
        {
            Add(people, person);
        }
    }

    private static void Add(HashSet<string> ids, string? id)
    {
        if (id is not null)
        {
            ids.Add(id);
        }
    }
}
