using System.Text.Json.Nodes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Templates.Russian.Dates;

namespace DocGen.Jobs.Sources;

/// <summary>Marks at the head of a programme: its approvals; without any, the mark that its approver is still to sign.</summary>
internal sealed class MarkSource(SourceRecords records)
{
    public JsonArray Of(Programme programme)
    {
        if (programme.Approvals.Count > 0)
        {
            return Members.List(programme.Approvals.Select(Of));
        }

        // A school's programme is approved by its head, a district's one by the head of the department.
        var organization = records.Organization(programme.SchoolId) ?? records.Office(programme.MunicipalityId, OrganizationKind.Department);
        return records.Person(organization?.HeadId) is { } head ? [Signed("УТВЕРЖДАЮ", head, null)] : [];
    }

    private JsonObject Of(Approval approval)
    {
        if (records.Person(approval.PersonId) is { } person && string.IsNullOrWhiteSpace(approval.Act))
        {
            return Signed(approval.Mark, person, approval.Date);
        }

        var requisites = string.Join(' ', new[]
        {
            approval.Date is { } date ? $"от {DateText.Long(date)}" : null, string.IsNullOrWhiteSpace(approval.Number) ? null : $"№\u00A0{approval.Number}",
        }.OfType<string>());
        var lines = Members.List(new[] { approval.Act, requisites }.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonValue.Create(line)));
        return Members.Of(("side", Side(approval.Mark)), ("heading", approval.Mark), ("lines", lines.Count > 0 ? lines : null));
    }

    private JsonObject Signed(string mark, Person person, DateOnly? date)
    {
        var organization = records.Organization(person.OrganizationId);
        var position = string.IsNullOrWhiteSpace(person.Position) ? null
            : organization is null ? char.ToUpperInvariant(person.Position[0]) + person.Position[1..]
            : PositionText.Of(person.Position, organization);
        return Members.Of(
            ("side", Side(mark)),
            ("heading", mark),
            ("lines", position is null ? null : new JsonArray(position)),
            ("signer", RegistrySource.Person(person)),
            ("date", Members.Date(date)));
    }

    /// <summary>Approval stands at the right; consent and acceptance at the left.</summary>
    private static string Side(string mark) => mark.StartsWith("УТВЕРЖД", StringComparison.OrdinalIgnoreCase) ? "right" : "left";
}
