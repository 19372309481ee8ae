using DocGen.Data.Import.Columns;
using DocGen.Schools;
using DocGen.Schools.Findings;
using DocGen.Schools.Results;

namespace DocGen.Data.Import.Forms;

internal sealed class ExamResultReader(SchoolDirectory directory) : FormReader
{
    private static readonly string[] Totals = ["итого", "всего", "по району", "по муниципалитету", "по области", "среднее"];

    private readonly List<ExamResult> results = [];

    public override SchoolData Data() => new() { ExamResults = results };

    public override void Read(RowReader row)
    {
        if (row.Text("school") is { } name && directory.Words(name) is var words && Array.Exists(Totals, total => words.StartsWith(total, StringComparison.Ordinal)))
        {
            row.Tell(FindingSeverity.Warning, "school", "DG4206", $"Строка итогов «{name}» не загружается", "средние программа считает сама");
            return;
        }

        var school = directory.Find(row, "school_id", "inn", "school");
        var procedure = Procedure(row);
        var subject = row.Required("subject", "Предмет");
        var grade = row.Whole("grade", 1, 11) ?? GradeOf(procedure);
        if (grade is null && row.IsSound)
        {
            row.Error("grade", "DG4201", "Не заполнено «Класс»", "укажите класс от 1 до 11");
        }

        var year = row.Year("year", "Год");
        var result = Figures(row, new(school?.Id ?? "", procedure ?? default, subject, grade ?? 0, year));
        if (row.IsSound && IsNew((result.SchoolId, result.Procedure, directory.Words(subject), result.Grade, year), row))
        {
            results.Add(result with { Source = new(row.Place.File, row.Place.Sheet, row.Place.Row) });
        }
    }

    private static ExamResult Figures(RowReader row, ExamResult result)
    {
        var participants = row.Whole("participants", 0, 1_000_000);
        var below = row.Whole("below", 0, 1_000_000);
        int?[] marks = [below, row.Whole("threes", 0, 1_000_000), row.Whole("fours", 0, 1_000_000), row.Whole("fives", 0, 1_000_000)];
        if (below > participants)
        {
            row.Error("below", "DG4207", $"Ниже минимума {below}, а участников только {participants}", "проверьте оба числа");
        }

        if (participants is not null && marks.All(m => m is not null) && marks.Sum() != participants)
        {
            row.Error("participants", "DG4208", $"Отметок {marks.Sum()}, а участников {participants}", "сумма отметок должна равняться числу участников");
        }

        return result with
        {
            Participants = participants,
            BelowMinimum = below,
            BelowMinimumPercent = row.Number("below_percent", 0, 100),
            Marks = marks is [{ } twos, { } threes, { } fours, { } fives] ? new(twos, threes, fours, fives) : null,
            Mean = row.Number("mean", 0, 100),
        };
    }

    private ExamProcedure? Procedure(RowReader row)
    {
        var text = row.Required("procedure", "Процедура");
        switch (directory.Words(text))
        {
            case "":
                return null;
            case "впр" or "всероссийские проверочные работы" or "всероссийская проверочная работа":
                return ExamProcedure.Vpr;
            case "огэ" or "основной государственный экзамен":
                return ExamProcedure.Oge;
            case "егэ" or "единый государственный экзамен":
                return ExamProcedure.Ege;
            default:
                row.Error("procedure", "DG4209", $"Неизвестная процедура «{text}»", "возможны ВПР, ОГЭ, ЕГЭ");
                return null;
        }
    }

    private static int? GradeOf(ExamProcedure? procedure) => procedure switch
    {
        ExamProcedure.Oge => 9,
        ExamProcedure.Ege => 11,
        _ => null,
    };
}
