using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Home;

/// <summary>Finds what needs doing among all that the reader may see.</summary>
public sealed class ErrandReader(SchoolContext context, TimeProvider clock)
{
    /// <summary>The most pressing first.</summary>
    public async Task<IReadOnlyList<Errand>> ReadAsync(CancellationToken cancellation) =>
    [
        .. await OverdueAsync(cancellation),
        .. await DocumentsAsync(cancellation),
        .. await MissingAsync(cancellation),
    ];

    private async Task<IEnumerable<Errand>> OverdueAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var rows = await context.Programmes.AsNoTracking()
            .Select(p => new { p.Id, p.Title, Overdue = p.Rows.Count(r => !r.Done && r.DueTo < today), First = p.Rows.Where(r => !r.Done && r.DueTo < today).Min(r => r.DueTo) })
            .Where(p => p.Overdue > 0).OrderByDescending(p => p.Overdue).ThenBy(p => p.Id).ToListAsync(cancellation);
        if (rows.Count > 3)
        {
            return
            [
                new(
                    Tone.Danger, $"Просрочено: {Ru.Count(rows.Sum(r => r.Overdue), "мероприятие", "мероприятия", "мероприятий")} дорожных карт",
                    $"Речь идёт о {Ru.Number(rows.Count)} программах. Больше всего — {rows[0].Title ?? "программа без названия"}: {Ru.Number(rows[0].Overdue)}.", "/programmes?overdue=true"),
            ];
        }

        return rows.Select(r => new Errand(
            Tone.Danger, r.Title ?? "Программа без названия",
            $"{Ru.Count(r.Overdue, "мероприятие просрочено", "мероприятия просрочены", "мероприятий просрочено")}, самый ранний срок истёк {Ru.Date(r.First!.Value)}", $"/programmes/{r.Id}#roadmap"));
    }

    private async Task<IEnumerable<Errand>> DocumentsAsync(CancellationToken cancellation)
    {
        var produced = await context.Set<StoredDocument>().CountAsync(d => d.State == DocumentState.Produced && d.BatchId == null, cancellation);
        var drafts = await context.Set<StoredDocument>().CountAsync(d => d.State == DocumentState.Draft, cancellation);
        var failed = await context.BatchItems.CountAsync(i => i.State == ItemState.Failed, cancellation);
        List<Errand> errands = [];
        if (failed > 0)
        {
            errands.Add(new(Tone.Danger, $"Не сделано в пакетах: {Ru.Count(failed, "документ", "документа", "документов")}", "Посмотрите причину, исправьте данные и повторите.", "/batches"));
        }

        if (produced > 0)
        {
            errands.Add(new(Tone.Info, $"Не зарегистрировано: {Ru.Count(produced, "документ", "документа", "документов")}", "Готовые документы ждут номера и даты.", "/documents?state=produced"));
        }

        if (drafts > 0)
        {
            errands.Add(new(Tone.Warn, Ru.Count(drafts, "черновик", "черновика", "черновиков"), drafts == 1 ? "В нём есть замечания, с которыми документ не утвердить." : "В них есть замечания, с которыми документы не утвердить.", "/documents?state=draft"));
        }

        return errands;
    }

    private async Task<IEnumerable<Errand>> MissingAsync(CancellationToken cancellation)
    {
        var schools = context.Organizations.Where(o => o.Kind == OrganizationKind.School);
        var last = await context.ExamResults.MaxAsync(r => (int?)r.Year, cancellation);
        var heads = await schools.CountAsync(o => o.HeadId == null || !context.People.Any(p => p.Id == o.HeadId), cancellation);
        var results = await schools.CountAsync(o => !context.ExamResults.Any(r => r.SchoolId == o.Id && r.Year == last), cancellation);
        var staff = await schools.CountAsync(o => !context.TeacherStatistics.Any(t => t.SchoolId == o.Id && t.Total != null), cancellation);
        var addresses = (await schools.Select(o => o.Details).ToListAsync(cancellation)).Count(d => d?.PostalAddress is null);
        List<Errand> errands = [];
        var known = await schools.Select(o => o.Id).Take(2).ToListAsync(cancellation);
        var own = known.Count == 1 ? $"/schools/{known[0]}#completeness" : null;
        Add(errands, heads, "не указан руководитель", "Без него нельзя подписать и утвердить документ.", own ?? "/schools?without=head");
        Add(errands, results, last is null ? "нет результатов" : $"нет результатов за {last} год", "Без них не определить статус ШНОР.", own ?? "/schools?without=results");
        Add(errands, staff, "нет сведений о педагогах", "Раздел аналитической справки останется без чисел.", own ?? "/schools?without=staff");
        Add(errands, addresses, "не заполнен почтовый адрес", "Он печатается в бланке письма.", own ?? "/schools");
        return errands;
    }

    private static void Add(List<Errand> errands, int count, string what, string why, string address)
    {
        if (count > 0)
        {
            errands.Add(new(Tone.Warn, $"У {Ru.Count(count, "школы", "школ", "школ")} {what}", why, address));
        }
    }
}
