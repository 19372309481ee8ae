using DocGen.Schools.Results;

namespace DocGen.Schools.Tests.Samples;

/// <summary>Short ways to write results.</summary>
internal static class Exams
{
    public static ExamResult Oge(string subject, int year, int? below, int? participants, string school = "s", int grade = 9) =>
        new(school, ExamProcedure.Oge, subject, grade, year) { BelowMinimum = below, Participants = participants, Source = new("results.xlsx", "ОГЭ", 7) };

    /// <summary>A share without counts, as the captured document gives it.</summary>
    public static ExamResult Share(string subject, int year, decimal percent) =>
        new("s", ExamProcedure.Oge, subject, 9, year) { BelowMinimumPercent = percent };
}
