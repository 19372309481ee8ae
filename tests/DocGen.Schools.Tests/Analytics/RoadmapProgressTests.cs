using DocGen.Schools.Analytics;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Analytics;

public sealed class RoadmapProgressTests
{
    private static readonly DateOnly AsOf = new(2025, 5, 15);
    private static readonly DateSpan Term = new(new(2025, 2, 1), new(2025, 12, 31));

    [Theory]
    [InlineData("апрель 2025", RowState.Overdue, 15)]
    [InlineData("до 14.05.2025", RowState.Overdue, 1)]
    [InlineData("до 15.05.2025", RowState.Current, 0)]
    [InlineData("май 2025", RowState.Current, 0)]
    [InlineData("15.05.2025", RowState.Current, 0)]
    [InlineData("июнь 2025", RowState.Ahead, 0)]
    [InlineData("сентябрь – май 2025", RowState.Invalid, 0)]
    [InlineData("март-апрель", RowState.Overdue, 15)]
    [InlineData("в течение года", RowState.Current, 0)]
    [InlineData("ежемесячно", RowState.Current, 0)]
    [InlineData("когда-нибудь", RowState.Undated, 0)]
    public void Of_RowNotDone_StandsByItsTerm(string deadline, RowState state, int days)
    {
        var progress = Progress(new RoadmapRow("мероприятие") { Deadline = FuzzyPeriod.Read(deadline) });

        Assert.Equal((state, days), (progress.Rows[0].State, progress.Rows[0].DaysOverdue));
    }

    [Fact]
    public void Of_DoneRows_AreDoneFromTheirDay()
    {
        var march = FuzzyPeriod.Read("март 2025");
        var progress = Progress(
            new RoadmapRow("отмечено") { Deadline = march, Done = true },
            new RoadmapRow("вовремя") { Deadline = march, DoneOn = new(2025, 3, 20) },
            new RoadmapRow("после отчётной даты") { Deadline = march, DoneOn = new(2025, 5, 16) });

        Assert.Equal([RowState.Done, RowState.Done, RowState.Overdue], progress.Rows.Select(r => r.State));
        Assert.Equal(200m / 3, progress.DoneShare.Value!.Value, 10);
    }

    [Fact]
    public void Of_RowThatOnlyGroupsItsSubRows_IsLeftOut()
    {
        var progress = Progress(new RoadmapRow("Организация:") { Items = [new("первая") { Deadline = FuzzyPeriod.Read("март 2025") }, new("вторая")] });

        Assert.Equal([RowState.Overdue, RowState.Undated], progress.Rows.Select(r => r.State));
        Assert.Equal("$.roadmap.groups[0].items[0].items[1]", progress.Rows[1].Place.Path);
    }

    [Fact]
    public void OverdueByParty_TextWithoutSeparators_CountsEachParty()
    {
        var march = FuzzyPeriod.Read("март 2025");
        var progress = Progress(
            new RoadmapRow("а") { Deadline = march, Responsible = new("Отдел образования РМК") },
            new RoadmapRow("б") { Deadline = march, Responsible = new("РМК, Зам.директора по УВР ШНОР") },
            new RoadmapRow("в") { Deadline = march });

        var parties = progress.OverdueByParty(new(CleanProgramme.Data.Organizations));

        Assert.Equal(
            [("РМК", 2), ("", 1), ("Зам.директора по УВР ШНОР", 1), ("Отдел образования", 1)],
            parties.Select(p => (p.Name, p.Rows.Count)));
        Assert.Equal("department", parties[3].OrganizationId);
    }

    [Theory]
    [InlineData("Отдел образования РМК ШНОР Рук. РМО математики", "Отдел образования|РМК|ШНОР|Рук. РМО математики")]
    [InlineData("Отдел образования РМК ШНОР Члены РМА", "Отдел образования|РМК|ШНОР|Члены РМА")]
    [InlineData("Иванова М.П.; Петров А.А.", "Иванова М.П|Петров А.А")]
    [InlineData("директор и заместитель", "директор|заместитель")]
    [InlineData("МБОУ «Заречная СОШ», педагоги-психологи", "МБОУ «Заречная СОШ»|педагоги-психологи")]
    [InlineData("", "")]
    public void Read_Responsible_TellsThePartiesApart(string text, string parties) =>
        Assert.Equal(parties, string.Join('|', new ResponsibleReader(CleanProgramme.Data.Organizations).Read(new(text)).Select(p => p.Name)));

    [Theory]
    [InlineData("Приказ Отдела образования", DeliverableKind.Order)]
    [InlineData("Протокол заседания рабочей группы", DeliverableKind.Protocol)]
    [InlineData("Аналитическая справка, рекомендации", DeliverableKind.AnalyticalNote)]
    [InlineData("По итогам диагностики разработаны ИОМ для каждого педагога", DeliverableKind.IndividualRoute)]
    [InlineData("Реализован план взаимодействия", DeliverableKind.Plan)]
    [InlineData("Повышение мотивации учащихся", null)]
    [InlineData("Планируемый рост", null)]
    public void Deliverable_ExpectedResult_IsToldByItsWords(string text, DeliverableKind? kind) => Assert.Equal(kind, DeliverableReader.Read(text));

    private static RoadmapProgress Progress(params RoadmapRow[] rows) =>
        RoadmapProgress.Of(PlacedRow.Of(new() { Groups = [new() { Items = rows }] }, "$.roadmap"), AsOf, Term);
}
