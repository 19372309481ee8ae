using DocGen.Api.Pages.Parts;
using DocGen.Schools;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Rows that a passport begins with, told from the rest of the programme, so that they say the same.</summary>
internal static class PassportRows
{
    public static IReadOnlyList<PassportRow> Of(Programme programme, SchoolData data)
    {
        var school = data.Organizations.FirstOrDefault(o => o.Id == programme.SchoolId);
        var head = data.People.FirstOrDefault(p => p.Id == school?.HeadId);
        return
        [
            .. new[]
            {
                Text(PassportKey.Name, "Наименование программы", programme.Title),
                Text(PassportKey.Basis, "Основание для разработки", programme.Mentor?.Basis is { } basis ? $"Назначение школы-наставника: {basis}" : null),
                Text(PassportKey.Developers, "Разработчик программы", school?.FullName ?? school?.ShortName),
                Text(PassportKey.ProgrammeLead, "Руководитель программы", head is null ? null : $"{Labels.FullName(head)}{(head.Position is null ? "" : $", {head.Position}")}"),
                List(PassportKey.Participants, "Участники программы", [.. programme.Participants.Select(p => Named(p, data)).OfType<string>()]),
                Text(PassportKey.Goal, "Цель программы", programme.Goal),
                Tasks(programme),
                List(PassportKey.Indicators, "Целевые показатели", [.. programme.Indicators.Select(Indicator)]),
                Text(PassportKey.Stages, "Сроки и этапы реализации", Stages(programme)),
                List(PassportKey.ExpectedResults, "Ожидаемые результаты", [.. programme.Risks.SelectMany(risk => risk.ExpectedResults).Distinct(StringComparer.Ordinal)]),
            }.OfType<PassportRow>(),
        ];
    }

    private static PassportRow? Text(string key, string label, string? text) => string.IsNullOrWhiteSpace(text) ? null : new(key, label) { Blocks = [new Paragraph(text)] };

    private static PassportRow? List(string key, string label, IReadOnlyList<string> items) => items.Count switch
    {
        0 => null,
        1 => Text(key, label, items[0]),
        _ => new(key, label) { Blocks = [new ItemList { Items = [.. items.Select(item => new ListEntry(item) { Marker = "–" })] }] },
    };

    /// <remarks>With the numbers of the text: another numbering would be told as a mismatch.</remarks>
    private static PassportRow? Tasks(Programme programme) => programme.Tasks.Count == 0 ? null : new(PassportKey.Tasks, "Задачи программы")
    {
        Blocks = [new ItemList { Items = [.. programme.Tasks.Select(task => new ListEntry(task.Text) { Marker = task.Number is null ? "–" : $"{task.Number.TrimEnd('.')}." })] }],
    };

    private static string Indicator(Indicator indicator) => indicator.Name;

    private static string? Stages(Programme programme) => programme.Stages.Count == 0 ? programme.Term?.Text
        : string.Join('\n', programme.Stages.Select(s => s.Text ?? string.Join(' ', new[] { s.Number, s.Title, s.Period is null ? null : $"({s.Period.Text})" }.OfType<string>())));

    private static string? Named(Participant participant, SchoolData data)
    {
        var name = data.Organizations.FirstOrDefault(o => o.Id == participant.OrganizationId)?.ShortName
            ?? (data.People.FirstOrDefault(p => p.Id == participant.PersonId) is { } person ? Labels.FullName(person) : null);
        return name is null ? participant.Role : participant.Role is null ? name : $"{name} — {participant.Role}";
    }
}
