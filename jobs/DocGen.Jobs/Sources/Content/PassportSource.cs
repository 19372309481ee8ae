using System.Text.Json.Nodes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;

namespace DocGen.Jobs.Sources.Content;

/// <summary>Rows of a passport for a programme that has none of its own: what is stored of it, part by part; a part that is not there has no row.</summary>
internal sealed class PassportSource(SourceRecords records)
{
    /// <summary>Null where the programme has nothing to tell but its name.</summary>
    public JsonArray? Of(Programme programme, string title)
    {
        JsonObject?[] rows =
        [
            Text("name", "Наименование программы", title),
            List("lead", "Руководитель программы", programme.Participants.Where(IsLead).Select(Named)),
            List("partners", "Участники и партнёры", programme.Participants.Where(p => !IsLead(p)).Select(Named)),
            Text("mentor", "Школа-наставник", records.Organization(programme.Mentor?.OrganizationId)?.ShortName),
            Text("goal", "Цель", programme.Goal),
            List("tasks", "Задачи", programme.Tasks.Select(task => task.Text), "decimal"),
            Text("term", "Сроки реализации", programme.Term?.Text),
            List("stages", "Этапы", programme.Stages.Select(Stage)),
            List("directions", "Направления работы", programme.Risks.Select(risk => risk.Direction)),
            List("indicators", "Показатели", programme.Indicators.Select(Indicator)),
            List("results", "Ожидаемые результаты", programme.Risks.SelectMany(risk => risk.ExpectedResults)),
        ];
        var told = rows.OfType<JsonObject>().ToList();
        return told.Count > 1 ? Members.List(told) : null;
    }

    private static bool IsLead(Participant participant) => participant.Role?.StartsWith("руководител", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>«Иванова Мария Петровна, директор»; an organization by its short name, with the role in brackets.</summary>
    private string? Named(Participant participant)
    {
        var name = records.Person(participant.PersonId) is { } person ? Full(person) : records.Organization(participant.OrganizationId)?.ShortName;
        return name is null || string.IsNullOrWhiteSpace(participant.Role) || IsLead(participant) ? name : $"{name} ({participant.Role})";
    }

    private static string Full(Person person) => string.Join(' ', new[] { person.Surname, person.Name, person.Patronymic }.Where(part => !string.IsNullOrWhiteSpace(part)))
        + (string.IsNullOrWhiteSpace(person.Position) ? string.Empty : $", {person.Position}");

    private static string Stage(Stage stage)
    {
        var name = string.Join(' ', new[] { stage.Number, stage.Period is { } period ? $"({period.Text})" : null, stage.Title }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return string.IsNullOrWhiteSpace(stage.Text) ? name : name.Length == 0 ? stage.Text : $"{name}: {stage.Text}";
    }

    /// <summary>«Доля участников ВПР с отметкой «2», % — 25 (исходное значение — 45)».</summary>
    private static string Indicator(Indicator indicator)
    {
        var name = string.IsNullOrWhiteSpace(indicator.Unit) ? indicator.Name : $"{indicator.Name}, {indicator.Unit}";
        var target = indicator.Target is { } value ? $" — {value.Text}" : string.Empty;
        return name + target + (indicator.Baseline is { } from ? $" (исходное значение — {from.Text})" : string.Empty);
    }

    private static JsonObject? Text(string key, string label, string? text) => string.IsNullOrWhiteSpace(text) ? null : Row(key, label, BlockSource.Paragraph(text));

    private static JsonObject? List(string key, string label, IEnumerable<string?> texts, string style = "dash")
    {
        var items = texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal).ToList();
        return items switch
        {
            [] => null,
            [var one] => Row(key, label, BlockSource.Paragraph(one!)),
            _ => Row(key, label, Members.Of(("type", "list"), ("style", style), ("items", Members.List(items.Select((text, i) => Members.Of(("text", Ended(text!, style, i == items.Count - 1)))))))),
        };
    }

    /// <summary>Lines of a dash list end as print has it: a semicolon, and a full stop at the last.</summary>
    private static string Ended(string text, string style, bool last) =>
        style != "dash" || (text.Length > 0 && text[^1] is '.' or ';' or '!' or '?') ? text : text + (last ? "." : ";");

    private static JsonObject Row(string key, string label, JsonObject block) => Members.Of(("key", key), ("label", label), ("blocks", new JsonArray(block)));
}
