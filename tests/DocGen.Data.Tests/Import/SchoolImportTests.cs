using System.Text;
using DocGen.Data.Editing;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using DocGen.Data.Merging;
using DocGen.Data.Model;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Import;

[Collection(StoreCollection.Name)]
public sealed class SchoolImportTests(StoreFixture stores)
{
    private const string Csv = """"
        Год;Предмет;Класс;Процедура;ОО;Кол-во участников;Кол-во двоек;Средняя отметка;Примечание
        2022/23;Математика;5;ВПР;"МБОУ ""Каштановская СОШ""";1 013;7;3,25;см. акт
        2023 г.;Физика;;ОГЭ;МБОУ «Дубовская СОШ»;40;-;н/д;
        Итого;;;;Итого по району;1053;7;;
        """";

    private static readonly ImportForm Results = ImportForm.All.Single(form => form.Key == "results");

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Csv_PreviewThenAccept_WritesOnlyOnAcceptance(StoreKind kind)
    {
        await using var context = await FilledAsync(kind);
        var import = new SchoolImport(context, new());
        var preview = await import.PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Csv)), "/tmp/впр.csv");

        Assert.False(preview.HasErrors);
        Assert.Equal(
            ["впр.csv, строка 1, столбец I: предупреждение DG4103: Столбец «Примечание» не распознан и не загружается; если он нужен, назовите его как в пустом бланке",
             "впр.csv, строка 4, столбец E: предупреждение DG4206: Строка итогов «Итого по району» не загружается; средние программа считает сама"],
            preview.Problems.Select(p => p.ToString()));
        Assert.Equal([new TableCount("exam_results", 2, 0, 0)], preview.Plan!.Counts);
        Assert.Equal(3, await context.ExamResults.CountAsync());

        Assert.Null(await import.AcceptAsync(preview));
        var maths = await context.ExamResults.SingleAsync(r => r.Year == 2023 && r.Subject == "Математика");
        var expected = new ExamResult(Samples.SchoolId, ExamProcedure.Vpr, "Математика", 5, 2023)
        {
            Participants = 1013, BelowMinimum = 7, Mean = 3.25m, Source = new("впр.csv", null, 2),
        };
        Assert.Equal(expected, maths);
        var physics = await context.ExamResults.SingleAsync(r => r.Subject == "Физика");
        Assert.Equal((9, 40, null, null), (physics.Grade, physics.Participants, physics.BelowMinimum, physics.Mean));
        var entry = await context.Audit.SingleAsync(a => a.Key == "впр.csv");
        Assert.Contains(new FieldChange("exam_results.added", null, "2"), entry.Changes);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Reimport_SameThenCorrected_UpdatesAndNeverDoubles(StoreKind kind)
    {
        await using var context = await FilledAsync(kind);
        var import = new SchoolImport(context, new());
        await import.AcceptAsync(await import.PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Csv)), "впр.csv"));

        var again = await import.PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Csv)), "впр.csv");
        Assert.Equal([new TableCount("exam_results", 0, 0, 2)], again.Plan!.Counts);

        var corrected = Csv.Replace(";7;3,25", ";9;3,20", StringComparison.Ordinal);
        Assert.Null(await import.AcceptAsync(await import.PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(corrected)), "впр.csv")));
        Assert.Equal(5, await context.ExamResults.CountAsync());
        Assert.Equal(9, (await context.ExamResults.SingleAsync(r => r.Year == 2023 && r.Subject == "Математика")).BelowMinimum);
    }

    [Fact]
    public async Task Accept_StalePreview_IsAConflictAndWritesNothing()
    {
        await using var context = await FilledAsync(StoreKind.Sqlite);
        var import = new SchoolImport(context, new());
        var first = await import.PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Csv)), "впр.csv");
        var second = await import.PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Csv)), "впр.csv");
        Assert.Null(await import.AcceptAsync(first));
        Assert.Equal(EditFailure.Conflict, await import.AcceptAsync(second));
        Assert.Equal(5, await context.ExamResults.CountAsync());
    }

    [Theory]
    [InlineData(";", "windows-1251")]
    [InlineData(",", "utf-8")]
    [InlineData("\t", "utf-8-bom")]
    [InlineData(";", "utf-16")]
    public async Task Csv_AnyEncodingAndDelimiter_IsRead(string delimiter, string encoding)
    {
        await using var context = await FilledAsync(StoreKind.Sqlite);
        var csv = string.Join("\r\n", "Школа,Процедура,Предмет,Класс,Год,Участников,Двоек", "МБОУ «Каштановская СОШ»,ВПР,Химия,8,2024,20,6").Replace(",", delimiter, StringComparison.Ordinal);
        var text = encoding switch
        {
            "windows-1251" => CodePagesEncodingProvider.Instance.GetEncoding(1251)!,
            "utf-16" => Encoding.Unicode,
            _ => new UTF8Encoding(encoding == "utf-8-bom"),
        };
        var preview = await new SchoolImport(context, new()).PreviewAsync(Results, Stream([.. text.Preamble, .. text.GetBytes(csv)]), "впр.csv");
        Assert.Empty(preview.Problems);
        Assert.Equal((20, 6), (preview.Plan!.ExamResults.Added.Single().Participants, preview.Plan.ExamResults.Added.Single().BelowMinimum));
    }

    [Fact]
    public async Task Xlsx_MergedHeaderRowsFormulasAndMergedSchools_AreRead()
    {
        await using var context = await FilledAsync(StoreKind.Sqlite);
        var workbook = Workbook.Of(
            [
                ["Результаты ВПР за 2023 год"],
                ["№ п/п", "Наименование ОО", "Процедура", "Учебный предмет", "Параллель", "Год", "Результаты", null],
                [null, null, null, null, null, null, "Участники", "«2»"],
                [1, "МБОУ «Каштановская СОШ»", "ВПР", "Математика", 5, 2023, "=6+7|13", 7],
                [2, null, "ВПР", "Русский язык", 5, 2023, 13, 4],
            ],
            "A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:H2", "B4:B5");
        var preview = await new SchoolImport(context, new()).PreviewAsync(Results, Stream(workbook), "впр.xlsx");
        Assert.Empty(preview.Problems);
        Assert.Equal([(13, 7), (13, 4)], preview.Plan!.ExamResults.Added.Select(r => (r.Participants!.Value, r.BelowMinimum!.Value)));
        Assert.Equal(new SourceReference("впр.xlsx", "Школы", 5), preview.Plan.ExamResults.Added[1].Source);
    }

    [Fact]
    public async Task Rows_WithErrors_AreAllToldAndNothingIsPlanned()
    {
        await using var context = await FilledAsync(StoreKind.Sqlite);
        const string Bad = """
            Школа;Процедура;Предмет;Класс;Год;Участников;Двоек;Доля двоек
            МБОУ «Каштановая СОШ»;ВПР;Химия;8;2024;20;6;
            МБОУ «Каштановская СОШ»;ПИСА;;12;2024/26;двадцать;6;130
            МБОУ «Каштановская СОШ»;ВПР;Химия;8;2024;5;6;
            МБОУ «Каштановская СОШ»;ВПР;Физика;8;2024;5;1;
            МБОУ «Каштановская СОШ»;ВПР;физика;8;2024;5;2;
            """;
        var preview = await new SchoolImport(context, new()).PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Bad)), "впр.csv");
        Assert.Equal(
            ["2A DG4301", "3B DG4209", "3C DG4201", "3D DG4204", "3E DG4203", "3F DG4202", "3H DG4204", "4G DG4207", "6 DG4205"],
            preview.Problems.Select(p => $"{p.Place.Row}{(p.Place.Column is { } c ? (char)('A' + c - 1) : "")} {p.Code}"));
        Assert.Null(preview.Plan);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new SchoolImport(context, new()).AcceptAsync(preview));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task SchoolsAndPeople_NewAndKnown_KeepWhatTheListDoesNotSay(StoreKind kind)
    {
        await using var context = await FilledAsync(kind);
        var import = new SchoolImport(context, new());
        const string Schools = "Район,Школа,ИНН,Телефон\nОбливский район,МБОУ «Каштановская СОШ»,6127000001,2-10-01\nСоветский район,МБОУ «Чирская СОШ»,,";
        var schools = await import.PreviewAsync(ImportForm.All[0], Stream(Encoding.UTF8.GetBytes(Schools)), "школы.csv");
        Assert.Equal(["DG4304"], schools.Problems.Select(p => p.Code));
        Assert.Null(await import.AcceptAsync(schools));
        var known = await context.Organizations.SingleAsync(o => o.Id == Samples.SchoolId);
        Assert.Equal(Samples.School with { Details = Samples.School.Details! with { Phone = "2-10-01" } }, known);

        const string People = "ФИО;Место работы;Должность\nИванова Мария Петровна;МБОУ «Каштановская СОШ»;и.о. директора\nМамедов Али Вагиф оглы;МБОУ «Чирская СОШ»;учитель\nКим В.Г.;МБОУ «Чирская СОШ»;завуч";
        var people = await import.PreviewAsync(ImportForm.All[1], Stream(Encoding.UTF8.GetBytes(People)), "люди.csv");
        Assert.Empty(people.Problems);
        Assert.Null(await import.AcceptAsync(people));
        Assert.Equal(Samples.District.People[0] with { Position = "и.о. директора" }, await context.People.SingleAsync(p => p.Id == "p-1"));
        Assert.Equal(["Вагиф оглы", "Г."], (await context.People.Where(p => p.Surname == "Ким" || p.Surname == "Мамедов").ToListAsync()).Select(p => p.Patronymic).Order(StringComparer.Ordinal));
        Assert.True((await import.PreviewAsync(ImportForm.All[1], Stream(Encoding.UTF8.GetBytes(People)), "люди.csv")).Plan!.IsEmpty);
    }

    [Fact]
    public async Task Import_IntoADeletedSchool_IsRefused()
    {
        await using var context = await FilledAsync(StoreKind.Sqlite);
        await new SchoolEditor(context).DeleteSchoolAsync(Samples.SchoolId, 1);
        var preview = await new SchoolImport(context, new()).PreviewAsync(Results, Stream(Encoding.UTF8.GetBytes(Csv)), "впр.csv");
        Assert.Contains(preview.Problems, p => p.Code == "DG4302" && p.Place.Row == 2);
    }

    private async Task<SchoolContext> FilledAsync(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(Samples.District);
        return store.Open("Петрова А.А.");
    }

    private static MemoryStream Stream(byte[] bytes) => new(bytes);
}
