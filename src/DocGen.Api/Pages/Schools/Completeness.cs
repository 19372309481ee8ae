using DocGen.Schools;
using DocGen.Schools.Registry;

namespace DocGen.Api.Pages.Schools;

/// <summary>What documents ask of a school's data, and what of it is there.</summary>
internal static class Completeness
{
    /// <param name="year">The last year for which anybody has results.</param>
    public static IReadOnlyList<CompletenessItem> Of(Organization school, SchoolData data, int year)
    {
        var edit = $"/schools/{school.Id}/edit";
        var head = data.People.FirstOrDefault(p => p.Id == school.HeadId);
        var details = school.Details;
        return
        [
            new("Полное наименование", "стоит в шапке приказов и справок", school.FullName is not null, edit),
            new("Руководитель", "подписывает и утверждает документы", head is not null, edit),
            new(
                "Отчество или пол руководителя", "нужны, чтобы верно просклонять имя", head is null || head.Patronymic is not null || head.Gender is not null,
                head is null ? edit : $"/schools/{school.Id}/people/{head.Id}"),
            new("Учредитель", "печатается над названием школы", school.FounderId is not null, edit),
            new("Населённый пункт", "место составления приказа", school.Place is not null, edit),
            new("Адрес, телефон, почта", "входят в бланк письма", details is { PostalAddress: not null, Phone: not null, Email: not null }, edit),
            new("ИНН и ОГРН", "входят в бланк письма и договор", details is { Inn: not null, Ogrn: not null }, edit),
            new($"Результаты за {year} год", "по ним определяется статус ШНОР", data.ExamResults.Any(r => r.Year == year), $"/schools/{school.Id}/results?year={year}"),
            new($"Результаты за {year - 1} год", "по ним видна динамика", data.ExamResults.Any(r => r.Year == year - 1), $"/schools/{school.Id}/results?year={year - 1}"),
            new("Сведения о педагогах", "раздел аналитической справки", data.TeacherStatistics.Any(t => t.Total is not null), $"/schools/{school.Id}/staff"),
        ];
    }
}
