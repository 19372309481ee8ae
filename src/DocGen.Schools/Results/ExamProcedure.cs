namespace DocGen.Schools.Results;

public enum ExamProcedure
{
    /// <summary>ВПР: low means mark «2».</summary>
    Vpr,

    /// <summary>ОГЭ: low means below the minimum.</summary>
    Oge,

    /// <summary>ЕГЭ: low means below the minimum.</summary>
    Ege,
}
