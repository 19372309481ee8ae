using System.Globalization;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Title, term, goal, approval, mentor and participants.</summary>
public sealed class MainModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    private IReadOnlyList<(string Value, string Text)> schools = [];

    public override ProgrammePart Part => ProgrammePart.Main;

    public IReadOnlyList<(string Value, string Text)> Marks { get; } =
        [("", "без грифа"), ("УТВЕРЖДАЮ", "УТВЕРЖДАЮ — подписывает человек"), ("УТВЕРЖДЕНА", "УТВЕРЖДЕНА — актом"), ("УТВЕРЖДЕНО", "УТВЕРЖДЕНО — актом")];

    public IEnumerable<(string Value, string Text)> People => [("", "не указан"), .. Data.People.OrderBy(p => p.Surname, StringComparer.Create(Ru.Culture, true))
        .Select(p => (p.Id, p.Position is null ? Labels.FullName(p) : $"{Labels.FullName(p)}, {p.Position}"))];

    /// <summary>Those of the school and its offices: they approve.</summary>
    public IEnumerable<(string Value, string Text)> Approvers => People;

    public IEnumerable<(string Value, string Text)> Organizations => [("", "не указана"), .. Known(Programme.Participants.Select(p => p.OrganizationId))];

    public IEnumerable<(string Value, string Text)> Mentors => [("", "не назначена"), .. Known([Programme.Mentor?.OrganizationId]).Where(o => o.Value != Programme.SchoolId)];

    public async Task<IActionResult> OnPostDeleteAsync(string id, CancellationToken cancellation)
    {
        var result = await new SchoolEditor(Context).DeleteProgrammeAsync(id, Revision, cancellation);
        TempData[result.Failure is null ? "Told" : "Refused"] = result.Failure is null ? "Программа удалена." : $"{result.Message}.";
        return LocalRedirect(result.Failure is null ? "/programmes" : ProgrammeAddress.Of(id, ProgrammePart.Main));
    }

    private protected override Programme Apply(Programme programme, TypedForm form) => programme with
    {
        Title = form["title"] ?? programme.Title,
        KindLine = form["kind_line"],
        Term = Term(programme.Term, form["term"]),
        Goal = form["goal"],
        Project500 = form.IsSet("project500"),
        Approvals = [.. Approval(programme.Approvals is [var first, ..] ? first : null, form), .. programme.Approvals.Skip(1)],
        Mentor = form["mentor"] is { } mentor
            ? (programme.Mentor?.OrganizationId == mentor ? programme.Mentor : new(mentor)) with { Basis = form["mentor_basis"] } : null,
        Participants = [.. Participants(programme, form)],
    };

    private protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        var rows = await Context.Organizations.AsNoTracking().Where(o => o.MunicipalityId == null || o.MunicipalityId == Programme.MunicipalityId)
            .OrderBy(o => o.ShortName).Select(o => new { o.Id, o.ShortName }).ToListAsync(cancellation);
        schools = [.. rows.Select(o => (o.Id, o.ShortName))];
    }

    /// <summary>Dates that a person has settled stay while the text is the same.</summary>
    internal static new FuzzyPeriod? Term(FuzzyPeriod? stored, string? text) => text is null ? null : stored?.Text == text ? stored : FuzzyPeriod.Read(text);

    private static IEnumerable<Approval> Approval(Approval? stored, TypedForm form) => form["mark"] is { } mark
        ? [(stored ?? new(mark)) with
        {
            Mark = mark, PersonId = form["approver"], Act = form["act"], Number = form["act_number"],
            Date = DateOnly.TryParseExact(form["approved_on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        }]
        : [];

    private static IEnumerable<Participant> Participants(Programme programme, TypedForm form)
    {
        for (var i = 0; i < form.Count("p_role"); i++)
        {
            var (role, organization, person) = (form.At("p_role", i), form.At("p_organization", i), form.At("p_person", i));
            if (role is not null || organization is not null || person is not null)
            {
                yield return (i < programme.Participants.Count ? programme.Participants[i] : new()) with { Role = role, OrganizationId = organization, PersonId = person };
            }
        }
    }

    /// <summary>Organizations in sight, and those that the programme names already though they are not.</summary>
    private IEnumerable<(string Value, string Text)> Known(IEnumerable<string?> named) =>
        [.. schools, .. named.OfType<string>().Distinct(StringComparer.Ordinal).Where(id => schools.All(s => s.Value != id))
            .Select(id => (id, Data.Organizations.FirstOrDefault(o => o.Id == id)?.ShortName ?? "другая школа района"))];
}
