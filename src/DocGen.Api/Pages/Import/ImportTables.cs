namespace DocGen.Api.Pages.Import;

/// <summary>Names of the stored tables for people.</summary>
internal static class ImportTables
{
    public static string Name(string table) => table switch
    {
        "regions" => "Регионы",
        "municipalities" => "Муниципалитеты",
        "organizations" => "Школы и организации",
        "people" => "Люди",
        "teacher_statistics" => "Сведения о педагогах",
        "exam_results" => "Результаты",
        "risk_profiles" => "Рисковые профили",
        "programmes" => "Программы",
        _ => table,
    };
}
