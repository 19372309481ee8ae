using System.Globalization;
using DocGen.Schools.Results;

namespace DocGen.Data.Demo;

/// <summary>Three years of twelve procedures for one school.</summary>
internal static class DemoResults
{
    /// <summary>Rows above the first school in the invented workbooks.</summary>
    private const int HeadRows = 4;

    private static readonly (ExamProcedure Procedure, string Subject, int Grade)[] Procedures =
    [
        .. new[] { 5, 6, 7, 8 }.SelectMany(grade => new[] { (ExamProcedure.Vpr, "Математика", grade), (ExamProcedure.Vpr, "Русский язык", grade) }),
        (ExamProcedure.Oge, "Математика", 9), (ExamProcedure.Oge, "Русский язык", 9), (ExamProcedure.Ege, "Математика", 11), (ExamProcedure.Ege, "Русский язык", 11),
    ];

    public static IEnumerable<ExamResult> Of(string schoolId, DemoOutcome outcome, Random random)
    {
        foreach (var year in DemoDistrict.Years)
        {
            for (var i = 0; i < Procedures.Length; i++)
            {
                var (procedure, subject, grade) = Procedures[i];
                var participants = random.Next(12, 60);
                // Low is 30 % and more: low ones lie in 32–55 %, the others in 0–25 %, those of a mentor in 0–8 %.
                var below = i < LowProcedures(outcome, year) ? (participants * random.Next(34, 55) / 100) + 1 : participants * random.Next(0, outcome == DemoOutcome.Mentor ? 9 : 26) / 100;
                yield return Result(new(schoolId, procedure, subject, grade, year), participants, below, random);
            }
        }
    }

    private static int LowProcedures(DemoOutcome outcome, int year) => (outcome, DemoDistrict.LastYear - year) switch
    {
        (DemoOutcome.ByLastYear, 0) => 2,
        (DemoOutcome.ByTwoYears, 0 or 1) => 1,
        (DemoOutcome.ByBoth, _) => 2,
        (DemoOutcome.Leaving, 1 or 2) => 2,
        _ => 0,
    };

    private static ExamResult Result(ExamResult result, int participants, int below, Random random)
    {
        var rest = participants - below;
        var threes = rest * random.Next(35, 55) / 100;
        var fours = (rest - threes) * random.Next(50, 80) / 100;
        var fives = rest - threes - fours;
        var withMarks = result.Procedure == ExamProcedure.Vpr;
        return result with
        {
            Participants = participants,
            BelowMinimum = below,
            Marks = withMarks ? new(below, threes, fours, fives) : null,
            Mean = withMarks ? Math.Round(((2m * below) + (3m * threes) + (4m * fours) + (5m * fives)) / participants, 2) : null,
            Source = new(
                string.Create(CultureInfo.InvariantCulture, $"{(withMarks ? "ВПР" : result.Procedure == ExamProcedure.Oge ? "ОГЭ" : "ЕГЭ")}-{result.Year}.xlsx"),
                string.Create(CultureInfo.InvariantCulture, $"{result.Subject}, {result.Grade} класс"),
                int.Parse(result.SchoolId.AsSpan()[^4..], NumberStyles.None, CultureInfo.InvariantCulture) + HeadRows),
        };
    }
}
