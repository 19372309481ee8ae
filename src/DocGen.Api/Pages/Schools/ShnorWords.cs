using DocGen.Api.Pages.Parts;
using DocGen.Schools.Analytics;

namespace DocGen.Api.Pages.Schools;

/// <summary>Why a school is or is not on the list of ШНОР, in words and with the numbers that decided.</summary>
public static class ShnorWords
{
    public static string Title(ShnorStatus status) => status.Listing switch
    {
        ShnorListing.Listed => $"Входит в перечень ШНОР {status.Year} года",
        ShnorListing.NotListed => $"Не входит в перечень ШНОР {status.Year} года",
        _ => $"Статус в перечне {status.Year} года не определён",
    };

    public static string Reason(ShnorStatus status) => status.Listing switch
    {
        ShnorListing.Listed when status.Criteria.Count > 1 => "Сработали оба критерия.",
        ShnorListing.Listed => "",
        ShnorListing.NotListed => LowIn(status) switch
        {
            0 => $"Низких результатов за {status.Year - 1} год нет.",
            _ => $"Низкий результат за {status.Year - 1} год один, за {status.Year - 2} год низких результатов нет: ни один критерий не сработал.",
        },
        _ => $"{Labels.Sentence(Labels.Of(status.NoData))}, а от недостающих данных зависит ответ. Отсутствие данных не считается нулём.",
    };

    public static string Criterion(FiredCriterion fired, int year) => fired.Criterion switch
    {
        ShnorCriterion.TwoInPreviousYear => $"Критерий 1: не менее двух низких результатов за {year - 1} год",
        _ => $"Критерий 2: хотя бы один низкий результат и за {year - 2}, и за {year - 1} год",
    };

    public static string Result(ProcedureResult result) =>
        $"{Labels.Sentence(Labels.Of(result.Key))}, {result.Year} год: {Labels.Share(result.LowShare)}" +
        (result is { BelowMinimum: { } low, Participants: { } all } ? $" ({low} из {all})" : "") +
        (result.SmallSample ? ", мало участников" : "");

    private static int LowIn(ShnorStatus status) =>
        new ResultIndex(status.Provenance.Rows).Of(status.SchoolId, status.Year - 1).Count(r => r.IsLow == true);
}
