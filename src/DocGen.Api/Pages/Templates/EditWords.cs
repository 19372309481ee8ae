namespace DocGen.Api.Pages.Templates;

/// <summary>What the files of a kind are, in a few words.</summary>
internal static class EditWords
{
    public static string About(string file) => file switch
    {
        "template.scriban" => "текст документа",
        "template.json" => "название, форма, журнал",
        "contract.json" => "какие данные нужны",
        "sample.json" => "образец данных",
        _ => "",
    };
}
