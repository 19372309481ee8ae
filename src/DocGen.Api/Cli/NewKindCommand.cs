using System.CommandLine;

namespace DocGen.Api.Cli;

/// <summary><c>docgen new-kind</c>: copies the documented starting folder of a kind.</summary>
internal static class NewKindCommand
{
    private const string Start = "_shared/new-kind";

    public static Command Create()
    {
        var name = new Argument<string>("ИМЯ") { Description = "Имя вида: строчные латинские буквы, цифры и дефис" };
        var folder = new Option<string?>("--to") { Description = "Папка с видами документов; без параметра — templates", HelpName = "ПАПКА" };
        var command = new Command("new-kind", "Начать новый вид документа: скопировать папку с объяснениями") { name, folder };
        command.SetAction(result =>
        {
            var console = result.InvocationConfiguration;
            return Copy(result.GetValue(name)!, result.GetValue(folder) ?? TemplateFolders.Ordinary(), console.Output, console.Error);
        });
        return command;
    }

    private static int Copy(string name, string folder, TextWriter output, TextWriter error)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || !char.IsAsciiLetterLower(name[0]))
        {
            error.WriteLine($"ошибка: Недопустимое имя вида «{name}»: нужны строчные латинские буквы, цифры и дефис, первой — буква");
            return ExitCodes.BadInput;
        }

        var target = Path.Combine(folder, name);
        if (Directory.Exists(target) || File.Exists(target))
        {
            error.WriteLine($"{target}: ошибка: Такая папка уже есть; выберите другое имя");
            return ExitCodes.BadInput;
        }

        try
        {
            Directory.CreateDirectory(target);
            foreach (var file in Directory.EnumerateFiles(Path.Combine(TemplateFolders.Ordinary(), Start)).Order(StringComparer.Ordinal))
            {
                var text = File.ReadAllText(file).Replace("new-kind", name, StringComparison.Ordinal);
                File.WriteAllText(Path.Combine(target, Path.GetFileName(file)), text);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{target}: ошибка: {problem.Message}");
            return ExitCodes.BadInput;
        }

        output.WriteLine(target);
        output.WriteLine($"Проверить: docgen check {name}");
        return ExitCodes.Success;
    }
}
