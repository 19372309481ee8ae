using DocGen.Data.Production;
using DocGen.Schools.Analytics;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Api.Pages.Parts;

/// <summary>Names of the model's values for people.</summary>
public static class Labels
{
    public static string Of(ExamProcedure procedure) => procedure switch
    {
        ExamProcedure.Vpr => "ВПР",
        ExamProcedure.Oge => "ОГЭ",
        _ => "ЕГЭ",
    };

    /// <summary>«ВПР, математика, 5 класс».</summary>
    public static string Of(ProcedureKey key) => $"{Of(key.Procedure)}, {key.Subject}, {key.Grade}\u00A0класс";

    public static string Of(NoDataReason? reason) => reason switch
    {
        NoDataReason.NoResults => "нет результатов",
        NoDataReason.NoCount => "не указано количество",
        NoDataReason.NoParticipants => "нет участников",
        NoDataReason.Inconsistent => "числа противоречат друг другу",
        NoDataReason.NoBaseline => "нет исходного значения",
        NoDataReason.NoTarget => "нет целевого значения",
        NoDataReason.NoActual => "нет фактического значения",
        NoDataReason.TargetEqualsBaseline => "цель равна исходному значению",
        NoDataReason.TargetAgainstDirection => "цель хуже исходного значения",
        NoDataReason.UnitsDiffer => "значения в разных единицах",
        NoDataReason.YearMissing => "нет данных за один из двух лет",
        _ => "нет данных",
    };

    /// <summary>«41,2%», or why there is no number.</summary>
    public static string Share(Figure figure) => figure.Value is { } value ? Ru.Percent(value) : Of(figure.NoData);

    /// <summary>«41,2%», or a dash for a table cell.</summary>
    public static string ShareCell(Figure figure) => figure.Value is { } value ? Ru.Percent(value) : "—";

    public static (Tone Tone, string Text) Of(RowState state) => state switch
    {
        RowState.Done => (Tone.Ok, "выполнено"),
        RowState.Overdue => (Tone.Danger, "просрочено"),
        RowState.Current => (Tone.Info, "выполняется"),
        RowState.Ahead => (Tone.Plain, "впереди"),
        RowState.Invalid => (Tone.Warn, "срок указан неверно"),
        _ => (Tone.Plain, "без срока"),
    };

    public static (Tone Tone, string Text) Of(ShnorListing listing) => listing switch
    {
        ShnorListing.Listed => (Tone.Danger, "ШНОР"),
        ShnorListing.NotListed => (Tone.Ok, "не ШНОР"),
        _ => (Tone.Warn, "мало данных"),
    };

    public static (Tone Tone, string Text) Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => (Tone.Danger, "Ошибка"),
        FindingSeverity.Warning => (Tone.Warn, "Замечание"),
        _ => (Tone.Info, "Подсказка"),
    };

    public static (Tone Tone, string Text) Of(RiskLevel? level) => level switch
    {
        RiskLevel.High => (Tone.Danger, "высокий"),
        RiskLevel.Medium => (Tone.Warn, "средний"),
        RiskLevel.Low => (Tone.Ok, "низкий"),
        _ => (Tone.Plain, "не указан"),
    };

    public static (Tone Tone, string Text) Of(DocumentState state) => state switch
    {
        DocumentState.Draft => (Tone.Warn, "черновик"),
        DocumentState.Produced => (Tone.Info, "готов"),
        DocumentState.Registered => (Tone.Ok, "зарегистрирован"),
        DocumentState.Withdrawn => (Tone.Danger, "отозван"),
        _ => (Tone.Plain, "заменён новой версией"),
    };

    public static (Tone Tone, string Text) Of(ItemState state) => state switch
    {
        ItemState.Done => (Tone.Ok, "готов"),
        ItemState.Failed => (Tone.Danger, "не сделан"),
        ItemState.Running => (Tone.Info, "делается"),
        ItemState.Skipped => (Tone.Warn, "пропущен"),
        ItemState.Cancelled => (Tone.Plain, "отменён"),
        _ => (Tone.Plain, "в очереди"),
    };

    public static (Tone Tone, string Text) Of(BatchState state) => state switch
    {
        BatchState.Checked => (Tone.Info, "проверен, ждёт запуска"),
        BatchState.Running => (Tone.Info, "выполняется"),
        BatchState.Done => (Tone.Ok, "завершён"),
        _ => (Tone.Plain, "остановлен"),
    };

    public static (Tone Tone, string Text) Of(Readiness readiness) => readiness switch
    {
        Readiness.Complete => (Tone.Ok, "данные полны"),
        Readiness.Findings => (Tone.Warn, "есть замечания"),
        _ => (Tone.Danger, "сделать нельзя"),
    };

    public static string Of(DeliverableKind kind) => kind switch
    {
        DeliverableKind.Order => "приказ",
        DeliverableKind.Protocol => "протокол",
        DeliverableKind.AnalyticalNote => "справка",
        DeliverableKind.Plan => "план",
        DeliverableKind.Programme => "программа",
        DeliverableKind.IndividualRoute => "ИОМ",
        _ => "договор",
    };

    /// <summary>«Иванова Мария Петровна».</summary>
    public static string FullName(Person person) =>
        string.Join(' ', new[] { person.Surname, person.Name, person.Patronymic }.Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>«Иванова М.П.».</summary>
    public static string ShortName(Person person) =>
        $"{person.Surname}\u00A0{person.Name[..1]}.{(string.IsNullOrEmpty(person.Patronymic) ? "" : $"{person.Patronymic[..1]}.")}";

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Ru.Culture) + text[1..];
}
