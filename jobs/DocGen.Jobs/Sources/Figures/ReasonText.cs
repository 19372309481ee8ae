using DocGen.Schools.Analytics;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>Why there is no figure, in the words of a note; each fits after «данных нет: ».</summary>
internal static class ReasonText
{
    public static string? Of(NoDataReason? reason) => reason switch
    {
        null => null,
        NoDataReason.NoResults => "результаты не внесены",
        NoDataReason.NoCount => "не указано число участников или число получивших низкий результат",
        NoDataReason.NoParticipants => "в процедуре никто не участвовал",
        NoDataReason.Inconsistent => "внесённые числа противоречат друг другу",
        NoDataReason.NoBaseline => "не указано исходное значение",
        NoDataReason.NoTarget => "не указано целевое значение",
        NoDataReason.NoActual => "нет фактического значения",
        NoDataReason.TargetEqualsBaseline => "цель равна исходному значению",
        NoDataReason.TargetAgainstDirection => "цель хуже исходного значения",
        NoDataReason.UnitsDiffer => "значения указаны в разных единицах",
        NoDataReason.YearMissing => "нет результатов одного из двух предыдущих лет",
        _ => "причина не определена",
    };
}
